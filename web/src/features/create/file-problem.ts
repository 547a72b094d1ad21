import type { Draft } from '../../api';

/** What to offer first; systems that know no type of a video go by its name. */
export const videoFiles =
  'video/*,.mp4,.m4v,.mov,.webm,.mkv,.avi,.mpg,.mpeg,.mts,.m2ts,.ts,.3gp,.flv,.wmv,.ogv';

/**
 * Why a file cannot be posted, where that is plain without sending it. Its type is not: devices
 * give wrong ones, or none, so that the server looks at what is in it.
 */
export function fileProblem({ size }: Pick<File, 'size'>) {
  return size === 0 ? { code: 'empty' } : undefined;
}

/** Where the server has some of the same file; another name or size is another file. */
export function placeOf({ file }: Pick<Draft, 'file'>, chosen: { name: string; size: number }) {
  return file?.name === chosen.name && file.bytes === chosen.size ? file.upload : undefined;
}

/** An upload that was cut off goes on with the same file only. */
export function otherFile({ file }: Pick<Draft, 'file'>, chosen: { size: number }) {
  return file !== undefined && file.bytes !== chosen.size ? { code: 'other-file' } : undefined;
}
