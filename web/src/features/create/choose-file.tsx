import { useRef } from 'preact/hooks';
import { Button } from '../../design';
import { videoFiles } from './file-problem';

interface Props {
  text: string;
  onFile(file: File): void;
  testId?: string;
}

/** A small button that opens the system's choice of files. */
export function ChooseFile({ text, onFile, testId }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button small onClick={() => input.current?.click()}>
        {text}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept={videoFiles}
        data-testid={testId}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) {
            onFile(file);
          }
        }}
      />
    </>
  );
}
