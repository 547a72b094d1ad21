export { StudioScreen } from './studio-screen';
export { StudioClipScreen } from './studio-clip-screen';
