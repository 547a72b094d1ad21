import { StreamPicture } from './live-picture';

export type Facing = 'user' | 'environment';
/** What the microphone is for: measuring a sound needs it raw, a clip beside needs no echo of it. */
export type Hearing = 'voice' | 'perform' | 'duet';

export interface Opened {
  picture: StreamPicture;
  /** A microphone, or what a shared screen plays; undefined without one. */
  voice?: MediaStream;
}

export const devices = () => (navigator as { mediaDevices?: MediaDevices }).mediaDevices;

export const canShareScreen = () => devices()?.getDisplayMedia !== undefined;

export function microphoneWishes(hearing: Hearing): MediaTrackConstraints {
  return {
    echoCancellation: hearing === 'duet',
    noiseSuppression: hearing !== 'perform',
    autoGainControl: hearing !== 'perform',
  };
}

export function cameraWishes(facing: Facing): MediaTrackConstraints {
  return {
    facingMode: { ideal: facing },
    width: { ideal: 1920 },
    height: { ideal: 1080 },
    frameRate: { ideal: 30, max: 60 },
  };
}

/** Opens the camera; the page that flips it closes the other one before. */
export async function openCamera(facing: Facing): Promise<StreamPicture> {
  const stream = await required().getUserMedia({ video: cameraWishes(facing) });
  const [track] = stream.getVideoTracks();
  const backward = track?.getSettings().facingMode === 'environment';
  return StreamPicture.open(stream, { mirrored: !backward, fit: 'cover', throughHiding: false });
}

export async function openMicrophone(hearing: Hearing): Promise<MediaStream> {
  return required().getUserMedia({ audio: microphoneWishes(hearing) });
}

/** Lets one choose a screen, a window or a tab, with its sound where the browser has that. */
export async function openScreen(): Promise<Opened> {
  const stream = await required().getDisplayMedia({ video: { frameRate: 30 }, audio: true });
  const voice = stream.getAudioTracks();
  return {
    picture: await StreamPicture.open(stream, {
      mirrored: false,
      fit: 'contain',
      throughHiding: true,
    }),
    ...(voice.length > 0 && { voice: new MediaStream(voice) }),
  };
}

function required(): MediaDevices {
  const found = devices();
  if (found === undefined) {
    throw new DOMException('this page has no devices', 'NotFoundError');
  }
  return found;
}
