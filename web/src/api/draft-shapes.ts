/** Short names for what the generated schema describes of drafts and sounds. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Draft = Schemas['Draft'];
export type DraftState = Draft['state'];
export type DraftFile = Schemas['DraftFile'];
export type DraftSync = Schemas['DraftSync'];
export type DraftProgress = Schemas['DraftProgress'];
export type DraftBase = Schemas['DraftBase'];
export type BaseKind = DraftBase['kind'];
export type Layout = DraftBase['layout'];
export type ChosenSound = Schemas['DraftSound'];
export type Overlay = Schemas['DraftOverlay'];

/** What its maker can change of a draft. */
export type DraftFields = Pick<Draft, Exclude<keyof Schemas['DraftEdit'], 'version'> & keyof Draft>;

/** Null takes a field away. */
export type DraftChange = {
  [K in keyof DraftFields]?: DraftFields[K] | null;
};

/** What the open line tells of a draft. */
export interface DraftNews {
  id: string;
  state: DraftState;
  clip?: string;
}

export type Sound = Schemas['Sound'];
export type ClipSound = Schemas['ClipSound'];
/** Small frames of a clip in one picture, row by row. */
export type Sprite = Schemas['Sprite'];
