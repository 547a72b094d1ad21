// Generated from docs/openapi.json by `npm run generate`; do not edit.

export interface paths {
  '/api/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Puts the account out of sight, and erases it after fourteen days */
    delete: operations['deleteAccount'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that is kept about one: a ZIP */
    get: operations['exportAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/passkeys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's passkeys */
    get: operations['getPasskeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/passkeys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Strikes out a passkey */
    delete: operations['removePasskey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Changes the password; signs out elsewhere */
    put: operations['setPassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Changes what others see, and the language */
    put: operations['setProfile'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the deletion back */
    post: operations['restoreAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/totp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Asks for codes from now on */
    put: operations['confirmTotp'];
    /**
     * Draws a secret for an authenticator app
     * @description Codes are asked for once one has been confirmed.
     */
    post: operations['beginTotp'];
    /** Asks for no more codes */
    delete: operations['endTotp'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes an account and signs in
     * @description What the feed has learned from the guest goes on as the account's.
     */
    post: operations['signUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/available': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether nobody has that handle */
    get: operations['isHandleAvailable'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clips/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One clip, such as a share link names */
    get: operations['getClip'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes what this viewer did; the next feed knows it */
    post: operations['reportEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The next clips for this viewer, best first */
    get: operations['getFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/learning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the feed has learned from this viewer */
    get: operations['getLearning'];
    /**
     * Lets the feed learn from this viewer, or not
     * @description Off: events are answered but neither logged nor learned, and the feed is not personal.
     */
    put: operations['setLearning_1'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who asks, and where they are */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in by password */
    post: operations['signIn'];
    /** Signs out here */
    delete: operations['signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where one is signed in */
    get: operations['getSessions'];
    put?: never;
    post?: never;
    /** Signs out everywhere but here */
    delete: operations['endOtherSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Signs out elsewhere */
    delete: operations['endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/setup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes the first administrator and signs in */
    post: operations['setUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/clips': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a clip of a video file
     * @description Answers when the clip can be played. The same file again gives the same clip.
     */
    post: operations['uploadClip'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends events; those accepted are durable when the answer comes */
    post: operations['sendEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells whether the server can do its work; with a key, also how far it is */
    get: operations['health'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds items, or replaces those of the same ids */
    post: operations['putItems'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/items/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Recommends an item no longer */
    delete: operations['removeItem'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/items/{id}/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Finds items like one */
    get: operations['similarItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/recommend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Recommends items to a user or a session, knowing all they did until now */
    post: operations['recommend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds users, or replaces their attributes */
    post: operations['putUsers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Erases a user from the log and from what was learned */
    delete: operations['forgetUser'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users/{id}/learning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Turns learning from a user on or off */
    put: operations['setLearning'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users/{id}/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Forgets what was learned of a user, but not what they saw and asked for */
    delete: operations['resetProfile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/users/{id}/steering': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns how a user steers their feed */
    get: operations['steering'];
    /** Shows a user more or less of a tag, author or kind */
    put: operations['steer'];
    post?: never;
    /** Takes back what a user asked for of one subject */
    delete: operations['unsteer'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Available: {
      available: boolean;
    };
    Clip: {
      caption: string;
      creator: components['schemas']['Person'];
      /** Format: double */
      durationSeconds: number;
      /** @description Drawn by a program rather than filmed */
      generated: boolean;
      hasSound: boolean;
      /** Format: int32 */
      height: number;
      id: string;
      /** @description Whether this viewer likes it */
      liked: boolean;
      /** @description Data URI of a tiny JPEG, to show until the poster has loaded */
      placeholder: string;
      /** @description Path of a JPEG */
      poster: string;
      /** Format: date-time */
      publishedAt: string;
      /** @description The same clip in several sizes, largest first */
      sources: components['schemas']['ClipSource'][];
      tags: string[];
      /** @description Why it is in the feed; absent where it was asked for by id */
      why?: components['schemas']['Why'];
      /** Format: int32 */
      width: number;
    };
    ClipSource: {
      /** Format: int64 */
      bytes: number;
      /** Format: int32 */
      height: number;
      type: string;
      url: string;
      /** Format: int32 */
      width: number;
    };
    Code: {
      code?: string;
    };
    EngineState: {
      /** Format: int64 */
      events: number;
      /** Format: int64 */
      items: number;
      /**
       * Format: int64
       * @description Of the last entry of the log that was learned
       */
      position: number;
    };
    Enrolment: {
      secret: string;
      uri: string;
    };
    Entry: {
      address: string;
      /** Format: date-time */
      createdAt: string;
      current: boolean;
      device: string;
      id: string;
      /** Format: date-time */
      seenAt: string;
    };
    Event: {
      context?: {
        [key: string]: string;
      };
      /** @description Idempotency key: the first event of an id counts */
      id: string;
      item: string;
      /**
       * Format: double
       * @description How much of the item was watched
       */
      portion?: number;
      /**
       * Format: int32
       * @description In that feed, from 0
       */
      position?: number;
      /** @description Of the feed that showed the item */
      requestId?: string;
      /**
       * Format: double
       * @description Time spent, in seconds
       */
      seconds?: number;
      session?: string;
      /** @example for-you */
      surface?: string;
      /**
       * Format: date-time
       * @description When it happened; now if absent
       */
      time?: string;
      /** @example watch */
      type: string;
      /** @description User or session must be given */
      user?: string;
      /** Format: double */
      value?: number;
    };
    EventBatch: {
      events: components['schemas']['ViewerEvent'][];
    };
    EventReceipt: {
      /** Format: int32 */
      accepted: number;
      /**
       * Format: int32
       * @description Events that had arrived before
       */
      duplicates: number;
      /** @description Whether the feed learns from this viewer */
      learning: boolean;
      refused: components['schemas']['RefusedEvent'][];
    };
    Events: {
      events: components['schemas']['Event'][];
    };
    Feed: {
      /** @description Best first */
      items: components['schemas']['FeedItem'][];
      /** @description To be sent back with events */
      requestId: string;
      /** @description Microseconds that each stage of the pipeline took */
      stageMicros: {
        [key: string]: number;
      };
    };
    FeedItem: {
      item: string;
      /** @description By objective: a probability, or an expected quantity */
      predictions: {
        [key: string]: number;
      };
      /**
       * Format: double
       * @description Probability with which it was put here
       */
      propensity: number;
      /** @description Strongest first */
      reasons: components['schemas']['Reason'][];
      /**
       * Format: double
       * @description Sum over objectives of weight x prediction
       */
      score: number;
      /** @description Which candidate source found it */
      source: string;
    };
    FeedPage: {
      clips: components['schemas']['Clip'][];
      /** @description To be sent back with events about these clips */
      requestId: string;
    };
    Health: {
      project?: components['schemas']['ProjectHealth'];
      /** @enum {string} */
      status: 'ok' | 'unavailable';
    };
    IngestResult: {
      /** Format: int32 */
      accepted: number;
      /**
       * Format: int32
       * @description Events whose id was known
       */
      duplicates: number;
      refused: components['schemas']['Refusal'][];
    };
    Instance: {
      name: string;
    };
    Interest: {
      /**
       * Format: double
       * @description -1 (avoids it) to 1 (finishes nearly everything of it)
       */
      affinity: number;
      /** @enum {string} */
      kind: 'tag' | 'author';
      /** @description The subject for people: #tag, or the author's name */
      label: string;
      /** @description The tag, or the author's id */
      subject: string;
    };
    Item: {
      attributes?: {
        [key: string]: string;
      };
      /** @description Id of who made it */
      author?: string;
      /** Format: double */
      durationSeconds?: number;
      /**
       * Format: date-time
       * @description From when on it is not recommended
       */
      expires?: string;
      id: string;
      /** @example clip */
      kind?: string;
      /** @example en */
      language?: string;
      /** Format: date-time */
      published?: string;
      region?: string;
      tags?: string[];
      text?: string;
      /** @description Content vectors by name */
      vectors?: {
        [key: string]: number[];
      };
    };
    Items: {
      items: components['schemas']['Item'][];
    };
    LearnedEvent: {
      caption: string;
      clip: string;
      /**
       * Format: double
       * @description From the event's arrival until the engine knew it
       */
      learnedMillis: number;
      type: string;
    };
    Learning: {
      enabled?: boolean;
    };
    LearningChange: {
      enabled: boolean;
    };
    LearningState: {
      /** @description Whether the feed learns from this viewer */
      enabled: boolean;
      engine: components['schemas']['EngineState'];
      /**
       * Format: int64
       * @description Events of this viewer that the feed has learned from
       */
      events: number;
      /** @description What the feed believes, strongest first */
      interests: components['schemas']['Interest'][];
      /** @description Absent where nothing was learned lately */
      lastEvent?: components['schemas']['LearnedEvent'];
    };
    Leave: {
      /** @description Wanted where there is one */
      password?: string;
    };
    Leaving: {
      /** Format: date-time */
      deletionAt: string;
    };
    Me: {
      /** @description Absent for a guest */
      account?: components['schemas']['OwnAccount'];
      instance: components['schemas']['Instance'];
      /**
       * Format: int64
       * @description Years somebody must have to make an account
       */
      minimumAge: number;
      /** @description Whether anybody may make an account */
      open: boolean;
      /** @description Whether the first administrator has to be set up */
      setupNeeded: boolean;
      signedIn: boolean;
    };
    OwnAccount: {
      bio: string;
      color: string;
      /**
       * Format: date-time
       * @description When the account will be erased, where that was asked for
       */
      deletionAt?: string;
      handle: string;
      hasPassword: boolean;
      id: string;
      language: string;
      name: string;
      /** Format: int32 */
      passkeys: number;
      /** @enum {string} */
      role: 'USER' | 'MODERATOR' | 'ADMINISTRATOR';
      suspended: boolean;
      /** @description Whether a code is asked for beside the password */
      totp: boolean;
    };
    Passkey: {
      /** Format: date-time */
      createdAt: string;
      id: string;
      label: string;
      /** Format: date-time */
      usedAt: string;
    };
    Passkeys: {
      passkeys: components['schemas']['Passkey'][];
    };
    Password: {
      password?: string;
    };
    PasswordChange: {
      current: string;
      next: string;
    };
    Person: {
      bio: string;
      /** @description #rrggbb */
      color: string;
      handle: string;
      id: string;
      name: string;
    };
    /** @description What went wrong, as RFC 9457 has it */
    Problem: {
      detail?: string;
      instance?: string;
      /** Format: int32 */
      status: number;
      title: string;
      type?: string;
    };
    Profile: {
      bio?: string;
      language?: string;
      name?: string;
    };
    ProjectHealth: {
      /** @description SHA-256 of what was learned, when asked for */
      digest?: string;
      id: string;
      /**
       * Format: int64
       * @description Position of the last durable entry
       */
      logPosition: number;
      metrics: {
        [key: string]: number;
      };
      /**
       * Format: int64
       * @description Position of the last learned entry
       */
      position: number;
    };
    Reason: {
      /**
       * Format: double
       * @description Part of the score that it explains
       */
      contribution: number;
      /** @example watched-together */
      kind: string;
      /** @description The item, tag or author it speaks of; may be empty */
      subject: string;
    };
    RecommendRequest: {
      /** @description Items to rank; absent: the whole catalogue */
      candidates?: string[];
      context?: {
        [key: string]: string;
      };
      /**
       * Format: int32
       * @default 10
       */
      count: number;
      /** @description Items that must not appear */
      exclude?: string[];
      /** @example kind = clip and not tag = horror */
      filter?: string;
      /**
       * @description What to do about seen items
       * @default exclude
       * @enum {string}
       */
      seen: 'exclude' | 'refill' | 'include';
      session?: string;
      surface?: string;
      /** @description User or session must be given */
      user?: string;
      /** @description Weights of objectives in place of the configured ones */
      weights?: {
        [key: string]: number;
      };
    };
    RecoveryCodes: {
      recoveryCodes: string[];
    };
    Refusal: {
      /** @example portion */
      field: string;
      /**
       * Format: int32
       * @description In the batch, from 0
       */
      index: number;
      /** @example portion must be 0 to 1, but was 1.5 */
      reason: string;
      /**
       * @description What was given, at most 100 characters of it
       * @example 1.5
       */
      value: string;
    };
    RefusedEvent: {
      id: string;
      /**
       * Format: int32
       * @description In the batch, from 0
       */
      index: number;
      /** @description What was wrong, and what would be right */
      reason: string;
    };
    Sessions: {
      sessions: components['schemas']['Entry'][];
    };
    SetUp: {
      /** @description As the server printed it */
      code: string;
      handle: string;
      /** @description The name of this place */
      instanceName?: string;
      language?: string;
      name?: string;
      password: string;
    };
    SignIn: {
      /** @description Of the authenticator app, or a recovery code, where asked for */
      code?: string;
      handle: string;
      password: string;
    };
    SignUp: {
      /** Format: date */
      birthDate: string;
      handle: string;
      /** @description BCP 47 tag */
      language?: string;
      /** @description Shown to others; the handle where there is none */
      name?: string;
      password: string;
    };
    SimilarItem: {
      item: string;
      /** Format: double */
      similarity: number;
    };
    SimilarItems: {
      /** @description Most alike first */
      items: components['schemas']['SimilarItem'][];
    };
    Steer: {
      /** @enum {string} */
      kind?: 'tag' | 'author' | 'kind';
      /**
       * Format: double
       * @description -1 is never, 0 takes the wish back
       */
      strength?: number;
      subject?: string;
    };
    Steering: {
      /** @description Whether anything is learned of what they do */
      learning: boolean;
      /** @description The last asked last */
      steers: components['schemas']['Steer'][];
    };
    StreamingResponseBody: unknown;
    UploadedClip: {
      caption: string;
      /** @description The creator's handle */
      creator: string;
      /** Format: double */
      durationSeconds: number;
      generated: boolean;
      hasSound: boolean;
      /** Format: int32 */
      height: number;
      /** @description Also the item's id in the engine, and the end of the share link /c/{id} */
      id: string;
      poster: string;
      renditions: components['schemas']['UploadedRendition'][];
      tags: string[];
      /** Format: int32 */
      width: number;
    };
    UploadedRendition: {
      /** Format: int64 */
      bytes: number;
      /** Format: int32 */
      height: number;
      url: string;
      /** Format: int32 */
      width: number;
    };
    UploadForm: {
      caption?: string;
      /** @description Name of whoever made it; Anonymous where there is none */
      creator?: string;
      /** Format: binary */
      file: string;
      /** @description A program drew it */
      generated?: boolean;
      /** @description BCP 47 tag */
      language?: string;
      /** @description Separated by commas */
      tags?: string;
      /** @description Keep the first minute of a longer file */
      trim?: boolean;
    };
    User: {
      /** @description They choose the user's segment */
      attributes?: {
        [key: string]: string;
      };
      id: string;
    };
    Users: {
      users: components['schemas']['User'][];
    };
    ViewerEvent: {
      clip: string;
      /** @description Made by the client, a UUID; the same id again changes nothing */
      id: string;
      /**
       * Format: double
       * @description watch: how much of the clip was seen, 0 to 1
       */
      portion?: number;
      /**
       * Format: int32
       * @description In that feed, from 0
       */
      position?: number;
      /** @description Of the feed that showed the clip */
      requestId?: string;
      /**
       * Format: double
       * @description watch, skip: seconds spent, loops included
       */
      seconds?: number;
      /** Format: date-time */
      time: string;
      /** @enum {string} */
      type:
        | 'impression'
        | 'play'
        | 'quartile'
        | 'watch'
        | 'replay'
        | 'skip'
        | 'stall'
        | 'like'
        | 'unlike'
        | 'hide'
        | 'share';
      /**
       * Format: double
       * @description play: milliseconds to the first frame; quartile: 0.25, 0.5 or 0.75
       */
      value?: number;
    };
    Why: {
      /**
       * Format: int32
       * @description From 0
       */
      position: number;
      /** @description By objective: a probability, or an expected quantity */
      predictions: {
        [key: string]: number;
      };
      /** @description Strongest first */
      reasons: components['schemas']['WhyReason'][];
      /**
       * Format: double
       * @description Sum over objectives of weight x prediction
       */
      score: number;
      /** @description What found it: a candidate source of the engine, or newest */
      source: string;
    };
    WhyReason: {
      /**
       * Format: double
       * @description The part of the score that it explains
       */
      contribution: number;
      /** @description Such as tag, author, watched-together, popular, new */
      kind: string;
      /** @description The tag, author or clip it speaks of; may be empty */
      subject: string;
      /** @description A phrase for people */
      text: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  deleteAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Leave'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Leaving'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': components['schemas']['StreamingResponseBody'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPasskeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Passkeys'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removePasskey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordChange'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Profile'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  restoreAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  confirmTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Code'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodes'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  beginTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Enrolment'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  endTotp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Password'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signUp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignUp'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  isHandleAvailable: {
    parameters: {
      query: {
        handle: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Available'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getClip: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Clip'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  reportEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EventBatch'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventReceipt'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getFeed: {
    parameters: {
      query?: {
        /** @description 1 to 10 */
        count?: number;
        /** @description Ids, separated by commas, of clips that wait to be watched */
        exclude?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedPage'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getLearning: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LearningState'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setLearning_1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LearningChange'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LearningState'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sessions'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  endOtherSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setUp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUp'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  uploadClip: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': components['schemas']['UploadForm'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadedClip'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  sendEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Events'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IngestResult'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  health: {
    parameters: {
      query?: {
        digest?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putItems: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Items'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IngestResult'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  similarItems: {
    parameters: {
      query?: {
        count?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimilarItems'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recommend: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecommendRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Feed'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putUsers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Users'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IngestResult'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  forgetUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setLearning: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Learning'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  resetProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  steering: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Steering'];
        };
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  steer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Steer'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  unsteer: {
    parameters: {
      query: {
        kind: string;
        subject: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
