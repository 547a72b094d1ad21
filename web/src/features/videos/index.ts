export { CaptionLine } from './caption-line';
export { Player, type PlayerState, type Program, type Stage } from './player';
export { Prefetcher } from './prefetcher';
export { ProgressBar } from './progress-bar';
export { Sound, type SoundState } from './sound';
export { SoundButton } from './sound-button';
export { Subtitles } from './subtitles';
export { videoElements, VideoLayer } from './video-layer';
export { Viewing } from './viewing';
