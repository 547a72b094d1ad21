/** Short names for what the generated schema describes. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Person = Schemas['Person'];
export type CaptionTrack = Schemas['CaptionTrack'];
/** A clip; from a feed it says why it is there. */
export type Clip = Schemas['FeedClip'];
export type Visibility = Clip['visibility'];
export type ClipState = Clip['state'];
/** Clips that no feed chose, such as a list's, have no `requestId`. */
export type FeedPage = Pick<Schemas['FeedPage'], 'clips'> & Partial<Schemas['FeedPage']>;
export type ViewerEvent = Schemas['ViewerEvent'];
export type EventType = ViewerEvent['type'];
export type Surface = 'for-you' | 'following';
/** Where a clip was watched. */
export type WatchedOn = NonNullable<ViewerEvent['surface']>;

export type Card = Schemas['Card'];
export type Comment = Schemas['Comment'];
export type Profile = Schemas['Profile'];
export type Follower = Schemas['Follower'];

export type Me = Schemas['Me'];
export type Account = Schemas['OwnAccount'];
export type Role = Account['role'];
export type DeviceSession = Schemas['DeviceSession'];
export type Passkey = Schemas['Passkey'];

export type Notice = Schemas['Notice'];
export type NoticeKind = Notice['kind'];

export type Steering = Schemas['FeedSteering'];
export type Direction = Schemas['SteeredTag']['direction'];

export type TagCount = Schemas['TagCount'];
export type TagPage = Schemas['TagPage'];
export type Discovery = Schemas['DiscoverPage'];
export type Found = Schemas['SearchPage'];
export type Suggestions = Schemas['Suggestions'];

export type NewReport = Schemas['NewReport'];
export type ReportReason = NewReport['reason'];
export type SubjectKind = NewReport['kind'];

export type Decision = Schemas['Decision'];
export type Verdict = Schemas['NewDecision'];
export type DecisionAction = Verdict['action'];
export type Standing = Schemas['Standing'];
export type ReportedComment = Schemas['ReportedComment'];
export type ReportedSound = Schemas['ReportedSound'];
export type Case = Schemas['Case'];
export type CaseFile = Required<Schemas['CaseDetails']>;
export type Template = Required<Schemas['Template']>;
export type BlockedHash = Schemas['Blocked'];
export type AuditEntry = Schemas['Act'];

export type AdminClip = Schemas['AdminClip'];
export type AdminPerson = Schemas['AdminPerson'];
export type AdminPersonChange = Schemas['AdminPersonChange'];
export type Overview = Schemas['Overview'];
export type Setting = Schemas['Setting'];
export type SettingChange = Schemas['SettingChange'];

export type StudioOverview = Schemas['StudioOverview'];
export type StudioDay = Schemas['StudioDay'];
export type StudioNumbers = Schemas['StudioNumbers'];
export type StudioAudience = Schemas['StudioAudience'];
export type StudioGroups = Schemas['StudioGroups'];
export type StudioClip = Schemas['StudioClip'];
export type StudioClips = Schemas['StudioClips'];
export type StudioClipDetails = Schemas['StudioClipDetails'];
export type StudioSource = Schemas['StudioSource'];
export type StudioStage = Schemas['StudioStage'];
