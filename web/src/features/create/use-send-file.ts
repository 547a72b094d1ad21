import type { Draft } from '../../api';
import { failureText } from '../../i18n';
import { useServices } from '../services';
import { draftNeed } from './draft-words';
import { fileProblem, otherFile, placeOf } from './file-problem';
import { useUpload, useUploading } from './uploading';

/** Sends a chosen file for a draft; where an upload was cut off, only the same one goes on. */
export function useSendFile(draft: Draft): (file: File) => void {
  const { say } = useServices();
  const { uploads } = useUploading();
  const upload = useUpload(draft.id);
  return (file) => {
    const other = draftNeed(draft, upload) === 'same-file' ? otherFile(draft, file) : undefined;
    const problem = fileProblem(file) ?? other;
    if (problem === undefined) {
      uploads.begin(draft.id, file, placeOf(draft, file));
    } else {
      say(failureText(problem));
    }
  };
}
