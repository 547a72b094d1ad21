export { soundName } from './sound-name';
export { SoundPart } from './sound-part';
export { SoundPicker } from './sound-picker';
export { SoundPlayer, useSoundPlayer, type SoundPlaying } from './sound-player';
export { SoundScreen } from './sound-screen';
export { Waveform } from './waveform';
