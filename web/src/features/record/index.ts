export {
  keepTake,
  lastTake,
  type BaseClip,
  type PerformSound,
  type RecordedTake,
  type TakeReceiver,
} from './hand-over';
export { RecordScreen } from './record-screen';
