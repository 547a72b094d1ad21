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
  '/api/account/blocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom one blocked and muted, the latest first */
    get: operations['getBlocks'];
    put?: never;
    post?: never;
    delete?: never;
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
  '/api/account/keywords': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Words that one does not want to see */
    get: operations['getKeywords'];
    /** Hides clips and comments with these words from one */
    put: operations['setKeywords'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/mail-address': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Enters a mail address, which is used once its link has been opened */
    put: operations['setMailAddress'];
    post?: never;
    /** Forgets the mail address */
    delete: operations['removeMailAddress'];
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
  '/api/account/standing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What moderators have decided about one */
    get: operations['getStanding'];
    put?: never;
    post?: never;
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
     * @description What the feed has learned from the guest goes on as the account's. An account without a password that nobody is signed in to, and that has no passkey, is erased after a day.
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
  '/api/admin/clips': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Clips by words of their caption or their author's handle, newest first */
    get: operations['getAdminClips'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts, storage, health and jobs */
    get: operations['getOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** People by handle or name */
    get: operations['getAdminPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Changes what somebody may do */
    put: operations['changePerson'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What can be set, and how it is set */
    get: operations['getSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Changes a setting; in force at once */
    put: operations['changeSetting'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/admin/settings/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The last changes, newest first */
    get: operations['getSettingsHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks for a decision to be looked at again */
    post: operations['appeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clips': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which clips of an open page this viewer may still see, such as after a gap */
    get: operations['getClipsThere'];
    put?: never;
    /**
     * Makes a clip of a video file
     * @description Answers when the clip can be played. It may be held until a moderator has seen it. The same file again gives the same clip.
     */
    post: operations['postClip'];
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
    /** Changes the words of a clip, and who may see it */
    put: operations['editClip'];
    post?: never;
    /** Deletes a clip for good */
    delete: operations['deleteClip'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clips/{id}/captions/{language}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The captions of a clip, as WebVTT */
    get: operations['getCaptions'];
    /** Sets the captions of a clip in a language */
    put: operations['putCaptions'];
    post?: never;
    /** Deletes the captions of a language */
    delete: operations['deleteCaptions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clips/{id}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Comments on a clip, without the replies */
    get: operations['getComments'];
    put?: never;
    /** Says something below a clip */
    post: operations['writeComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clips/{id}/derived': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The duets and stitches of a clip, newest first, as far as this viewer may see them */
    get: operations['getDerived'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/comments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One comment, such as a link names */
    get: operations['getComment'];
    put?: never;
    post?: never;
    /** Deletes one's own comment, or one below one's own clip */
    delete: operations['deleteComment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/comments/{id}/like': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Likes a comment */
    put: operations['likeComment'];
    post?: never;
    /** Likes a comment no longer */
    delete: operations['unlikeComment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/comments/{id}/pin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Puts a comment on top, below one's own clip */
    put: operations['pinComment'];
    post?: never;
    /** Takes a comment from the top */
    delete: operations['unpinComment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/comments/{id}/replies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything below a comment, oldest first */
    get: operations['getReplies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discover': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is watched now, and topics to begin with */
    get: operations['discover'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own drafts, newest first; those that are done for a day */
    get: operations['getDrafts'];
    put?: never;
    /** Begins a draft */
    post: operations['postDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A draft of one's own */
    get: operations['getDraft'];
    /**
     * Changes the fields that are given; null clears
     * @description Refused with draft-changed where the version is not the draft's. Of a draft that waits for its time only that can be changed.
     */
    put: operations['editDraft'];
    post?: never;
    /** Deletes a draft; one that is scheduled is not published */
    delete: operations['deleteDraft'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file that was uploaded; ranges work */
    get: operations['getDraftFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts/{id}/overlays/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Lays a PNG of 1080 x 1920 on the video for a time
     * @description At most 2 MB; number is 0 to 29; from and to are seconds of the finished clip.
     */
    put: operations['putOverlay'];
    post?: never;
    /** Takes a picture off the video */
    delete: operations['deleteOverlay'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Has the draft made and published, now or at its time; tries a failed one again */
    post: operations['publishDraft'];
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
  '/api/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one was told, the latest first */
    get: operations['getInbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inbox/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that one has read everything */
    post: operations['readInbox'];
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
  '/api/learning/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Forgets what the feed has learned from this viewer, but not what they asked for */
    post: operations['resetLearning'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Server-sent events: gone, unread, notice, draft and ping
     * @description Ends after half an hour, with the session, and where the reader is too slow; connect again and ask for what may have changed.
     */
    get: operations['listen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/mail-address/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a mail address into use by the link of a mail */
    post: operations['confirmMailAddress'];
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
  '/api/moderation/appeals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accepts or rejects an appeal */
    post: operations['answerAppeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What moderators and rules have done */
    get: operations['getAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Cases in one state, the latest first */
    get: operations['getCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A case and all that is known about it */
    get: operations['getCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/cases/{id}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decides a case */
    post: operations['decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/cases/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Notes something for other moderators */
    post: operations['addNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/hashes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Media that are not to come back */
    get: operations['getHashes'];
    put?: never;
    /** Keeps media from coming back */
    post: operations['blockHash'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/hashes/{hash}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Lets media come back */
    delete: operations['unblockHash'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Texts for decisions */
    get: operations['getTemplates'];
    /** Adds a text for decisions, or changes it */
    put: operations['putTemplate'];
    post?: never;
    /** Deletes a text for decisions */
    delete: operations['deleteTemplate'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/oembed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How to show a clip in another page, as oEmbed */
    get: operations['getOembed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/password/forgotten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has a link sent by which a new password is set
     * @description Answers the same, and as fast, whether there is such an account or not.
     */
    post: operations['forgotPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/password/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sets a new password by the link of a mail; signs out everywhere */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** People whose name begins so, to mention */
    get: operations['suggestPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{handle}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Somebody */
    get: operations['getProfile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{handle}/clips': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What somebody made, or what one likes and saved oneself */
    get: operations['getClipsOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{handle}/followers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who follows somebody, the latest first */
    get: operations['getFollowers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{handle}/following': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom somebody follows, the latest first */
    get: operations['getFollowing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/block': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Parts two people: neither sees or reaches the other any more */
    put: operations['block'];
    post?: never;
    /** Takes a block back */
    delete: operations['unblock'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/follow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Follows somebody */
    put: operations['follow'];
    post?: never;
    /** Follows somebody no longer */
    delete: operations['unfollow'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/mute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Hides what somebody makes and says from one */
    put: operations['mute'];
    post?: never;
    /** Shows what somebody makes and says again */
    delete: operations['unmute'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells the moderators about something */
    post: operations['report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Clips, people and hashtags by words
     * @description Without a kind: the first of each. Mistyped words find what they resemble.
     */
    get: operations['search'];
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
  '/api/sounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sounds by words, or a list of them
     * @description Mistyped words find what they resemble.
     */
    get: operations['getSounds'];
    put?: never;
    /**
     * Shares a sound alone
     * @description One that is known already is answered with the known one.
     */
    post: operations['postSound'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sounds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A sound */
    get: operations['getSound'];
    /** Names one's own sound, and says who may use it */
    put: operations['editSound'];
    post?: never;
    /**
     * Deletes a sound that one has sent alone
     * @description Clips that use it keep its title.
     */
    delete: operations['deleteSound'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sounds/{id}/clips': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The clips that use a sound, the most watched now first */
    get: operations['getSoundClips'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sounds/{id}/saved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Keeps a sound in one's list */
    put: operations['saveSound'];
    post?: never;
    /** Takes a sound from one's list */
    delete: operations['unsaveSound'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/steering': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How this viewer steers their feed */
    get: operations['getSteering'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/steering/chronological': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Shows the newest clips rather than chosen ones */
    put: operations['setChronological'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/steering/creators/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Shows more or less of somebody's clips */
    put: operations['steerCreator'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/steering/tags/{tag}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Shows more or less of a topic */
    put: operations['steerTag'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/studio': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How one's clips did over time, and who watched
     * @description Counts viewers who let the feed learn: others are not in the event log.
     */
    get: operations['getStudio'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/studio/clips': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's clips and how they did */
    get: operations['getStudioClips'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/studio/clips/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How one clip of one's own is watched */
    get: operations['getStudioClip'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/suggest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What somebody may be about to look for */
    get: operations['suggest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tags/{tag}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The clips of a hashtag, newest first */
    get: operations['getTag'];
    put?: never;
    post?: never;
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
  '/v1/studio/rebuild': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Counts the studio's numbers anew, from the event log's beginning */
    post: operations['rebuildStudio'];
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
    Act: {
      act: string;
      after: string;
      before: string;
      by: string;
      id: string;
      subject: string;
      /** Format: date-time */
      time: string;
    };
    AdminClip: {
      /**
       * Format: int64
       * @description Of all its sizes
       */
      bytes: number;
      /** @description Of the moderators, where there is one */
      caseId?: string;
      clip: components['schemas']['Card'];
      /**
       * Format: date-time
       * @description When it was or will be published
       */
      publishedAt: string;
    };
    AdminClips: {
      clips: components['schemas']['AdminClip'][];
      next?: string;
    };
    AdminPeople: {
      next?: string;
      people: components['schemas']['AdminPerson'][];
    };
    AdminPerson: {
      /** Format: int64 */
      clips: number;
      /** Format: date-time */
      joinedAt: string;
      person: components['schemas']['Person'];
      /**
       * @description Absent for somebody who cannot sign in
       * @enum {string}
       */
      role?: 'user' | 'moderator' | 'administrator';
      suspended: boolean;
    };
    AdminPersonChange: {
      /** @enum {string} */
      role?: 'user' | 'moderator' | 'administrator';
      suspended?: boolean;
      /** @description Said to whom is suspended, or is no longer */
      text?: string;
    };
    AllSettings: {
      settings: components['schemas']['Setting'][];
    };
    Answer: {
      accept: boolean;
      text?: string;
    };
    Appeal: {
      answer: string;
      id: string;
      /** @enum {string} */
      state: 'open' | 'accepted' | 'rejected';
      text: string;
    };
    AuditPage: {
      entries: components['schemas']['Act'][];
      next?: string;
    };
    Available: {
      available: boolean;
    };
    Blocked: {
      by: string;
      hash: string;
      note: string;
      /** Format: date-time */
      time: string;
    };
    BlockList: {
      blocked: components['schemas']['Person'][];
      muted: components['schemas']['Person'][];
    };
    CaptionTrack: {
      /** @description The language's name in itself */
      label: string;
      /** @description BCP 47 tag */
      language: string;
      /** @description Path of a WebVTT file */
      url: string;
    };
    Card: {
      caption: string;
      creator: components['schemas']['Person'];
      /** Format: double */
      durationSeconds: number;
      id: string;
      /** Format: int64 */
      likes: number;
      placeholder: string;
      poster: string;
      /** @enum {string} */
      state: 'published' | 'held' | 'taken-down' | 'scheduled';
      /** Format: int64 */
      views: number;
      /** @enum {string} */
      visibility: 'public' | 'followers' | 'private';
    };
    CardPage: {
      clips: components['schemas']['Card'][];
      next?: string;
    };
    Case: {
      /** Format: date-time */
      firstAt: string;
      id: string;
      /** @enum {string} */
      kind: 'clip' | 'comment' | 'sound' | 'person';
      /** Format: date-time */
      lastAt: string;
      reasons: {
        [key: string]: number;
      };
      /** Format: int32 */
      reports: number;
      /** @enum {string} */
      source: 'report' | 'pre-check' | 'appeal' | 'administration';
      /** @enum {string} */
      state: 'open' | 'closed' | 'appealed';
      subject: components['schemas']['SubjectView'];
      /** @description What a check found; empty where people reported it */
      why: string;
    };
    CaseDetails: {
      decisions?: components['schemas']['Decision'][];
      /** Format: date-time */
      firstAt: string;
      /** @description All decisions about this person */
      history?: components['schemas']['Decision'][];
      id: string;
      /** @enum {string} */
      kind: 'clip' | 'comment' | 'sound' | 'person';
      /** Format: date-time */
      lastAt: string;
      notes?: components['schemas']['Note'][];
      reasons: {
        [key: string]: number;
      };
      reportList?: components['schemas']['Report'][];
      /** Format: int32 */
      reports: number;
      /** @enum {string} */
      source: 'report' | 'pre-check' | 'appeal' | 'administration';
      /** @enum {string} */
      state: 'open' | 'closed' | 'appealed';
      /**
       * Format: int32
       * @description Strikes that count now
       */
      strikes?: number;
      subject: components['schemas']['SubjectView'];
      /** @description What a check found; empty where people reported it */
      why: string;
    };
    CasePage: {
      cases: components['schemas']['Case'][];
      next?: string;
      /** Format: int64 */
      open: number;
    };
    Category: {
      posters: string[];
      tag: string;
    };
    Clip: {
      base?: components['schemas']['ClipBase'];
      caption: string;
      captions: components['schemas']['CaptionTrack'][];
      /** Format: int64 */
      comments: number;
      commentsAllowed: boolean;
      creator: components['schemas']['Person'];
      /**
       * Format: int64
       * @description How many duets and stitches of it everybody may see
       */
      derived: number;
      /** @description Taken down or deleted, it takes its duets and stitches with it */
      derivedFall: boolean;
      duetAllowed: boolean;
      /** Format: double */
      durationSeconds: number;
      following: boolean;
      /** @description Drawn by a program rather than filmed */
      generated: boolean;
      hasSound: boolean;
      /** Format: int32 */
      height: number;
      id: string;
      liked: boolean;
      /** Format: int64 */
      likes: number;
      mine: boolean;
      /** @description Data URI of a tiny JPEG, to show until the poster has loaded */
      placeholder: string;
      /** @description Path of a JPEG */
      poster: string;
      /** @description More sizes are being made */
      processing: boolean;
      /** Format: date-time */
      publishedAt: string;
      saved: boolean;
      /** Format: int64 */
      saves: number;
      /** Format: int64 */
      shares: number;
      /** @description Absent until it has been found out, and where nothing is heard */
      sound?: components['schemas']['ClipSound'];
      soundAllowed: boolean;
      /** @description The same clip in several sizes, largest first */
      sources: components['schemas']['ClipSource'][];
      sprite?: components['schemas']['Sprite'];
      /** @enum {string} */
      state: 'published' | 'held' | 'taken-down' | 'scheduled';
      stitchAllowed: boolean;
      tags: string[];
      /** @enum {string} */
      visibility: 'public' | 'followers' | 'private';
      /** Format: int32 */
      width: number;
    };
    ClipBase: {
      /** @description Its id; absent where it is gone, or not for this viewer */
      clip?: string;
      creator: components['schemas']['Person'];
      /** @enum {string} */
      kind: 'duet' | 'stitch';
    };
    ClipSound: {
      attribution: string;
      /** @description Absent where the sound cannot be heard alone (any more) */
      id?: string;
      /** @description Nobody has named it: the title says just that, in English */
      original: boolean;
      /**
       * Format: double
       * @description Seconds of the sound at which the clip begins
       */
      start: number;
      title: string;
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
    ClipsThere: {
      /** @description Their ids */
      clips: string[];
    };
    Code: {
      code?: string;
    };
    Comment: {
      /** @description Whether the clip's creator wrote it */
      byCreator: boolean;
      clip: string;
      /** @description Gone, but for the replies to it */
      deleted: boolean;
      /** @description Whether only its writer sees it, until a moderator has looked */
      held: boolean;
      id: string;
      /** @description Whether this viewer likes it */
      liked: boolean;
      /** Format: int64 */
      likes: number;
      /** @description Whether this viewer wrote it */
      mine: boolean;
      /** @description Who wrote it; absent where it is deleted */
      person?: components['schemas']['Person'];
      /** @description Whether the clip's creator put it on top */
      pinned: boolean;
      /** Format: int64 */
      replies: number;
      /** @description The comment that it answers, where it is a reply */
      replyTo?: string;
      text: string;
      /** @description The comment of the first level that it is below, where it is a reply */
      thread?: string;
      /** Format: date-time */
      time: string;
    };
    CommentInThread: {
      comment: components['schemas']['Comment'];
      /** @description What it is below, where it is a reply */
      parent?: components['schemas']['Comment'];
    };
    CommentPage: {
      comments: components['schemas']['Comment'][];
      /** @description To be sent as after; absent where this is the end */
      next?: string;
      /**
       * Format: int64
       * @description All that can be read, replies included
       */
      total: number;
    };
    Confirmation: {
      /** @description As the link has it behind the # */
      token: string;
    };
    Decision: {
      action: string;
      appeal?: components['schemas']['Appeal'];
      /** @description The moderator's handle; for moderators alone */
      by?: string;
      /** @description Id of the clip, where it is about one */
      clip?: string;
      id: string;
      reason: string;
      /** @description Id of the sound, where it is about one */
      sound?: string;
      text: string;
      /** Format: date-time */
      time: string;
    };
    DerivedPage: {
      clips: components['schemas']['Card'][];
      /** @description The cursor of the next page; absent at the end */
      next?: string;
    };
    DeviceSession: {
      address: string;
      /** Format: date-time */
      createdAt: string;
      current: boolean;
      device: string;
      id: string;
      /** Format: date-time */
      seenAt: string;
    };
    DiscoverPage: {
      categories: components['schemas']['Category'][];
      trending: components['schemas']['Trend'][];
    };
    Draft: {
      base?: components['schemas']['DraftBase'];
      caption: string;
      captions?: components['schemas']['DraftCaptions'];
      /** Format: date-time */
      changed: string;
      /** @description As soon as it can be played */
      clip?: string;
      commentsAllowed: boolean;
      /** Format: double */
      coverSeconds?: number;
      /** Format: date-time */
      created: string;
      derivedFall: boolean;
      duetAllowed: boolean;
      file?: components['schemas']['DraftFile'];
      generated: boolean;
      id: string;
      language: string;
      /** @description Which of what it is made with may not be used any more, and why */
      obstacles: components['schemas']['DraftObstacle'][];
      overlays: components['schemas']['DraftOverlay'][];
      /** @description Why it failed, or why its file is refused */
      problem?: components['schemas']['DraftProblem'];
      progress?: components['schemas']['DraftProgress'];
      /** Format: date-time */
      publishAt?: string;
      sound?: components['schemas']['DraftSound'];
      soundAllowed: boolean;
      /** @enum {string} */
      state: 'editing' | 'queued' | 'processing' | 'playable' | 'scheduled' | 'failed' | 'done';
      stitchAllowed: boolean;
      sync: components['schemas']['DraftSync'];
      trim?: components['schemas']['DraftTrim'];
      /**
       * Format: int32
       * @description To be sent back with an edit
       */
      version: number;
      /** @enum {string} */
      visibility: 'public' | 'followers' | 'private';
      /** Format: double */
      voiceVolume: number;
    };
    DraftBase: {
      clip: string;
      /** @enum {string} */
      kind: 'duet' | 'stitch';
      /** @enum {string} */
      layout: 'side-by-side' | 'top-bottom' | 'picture-in-picture';
      /** Format: double */
      seconds: number;
      /** Format: double */
      start: number;
      /** Format: double */
      volume: number;
    };
    DraftCaptions: {
      language: string;
      text: string;
    };
    DraftEdit: {
      base?: components['schemas']['DraftBase'];
      caption?: string;
      captions?: components['schemas']['DraftCaptions'];
      commentsAllowed?: boolean;
      /** Format: double */
      coverSeconds?: number;
      /** @description Taken down or deleted, it takes its duets and stitches with it */
      derivedFall?: boolean;
      duetAllowed?: boolean;
      /** @description A program made it */
      generated?: boolean;
      /** @description BCP 47 tag */
      language?: string;
      /** Format: date-time */
      publishAt?: string;
      sound?: components['schemas']['DraftSound'];
      soundAllowed?: boolean;
      stitchAllowed?: boolean;
      sync?: components['schemas']['Sync'];
      trim?: components['schemas']['DraftTrim'];
      /**
       * Format: int32
       * @description Of the draft that was edited; not needed for a new one
       */
      version?: number;
      /** @enum {string} */
      visibility?: 'public' | 'followers' | 'private';
      /** Format: double */
      voiceVolume?: number;
    };
    DraftFile: {
      /** Format: int64 */
      bytes: number;
      /** Format: double */
      durationSeconds?: number;
      hasSound?: boolean;
      /** Format: int32 */
      height?: number;
      name: string;
      /**
       * Format: int64
       * @description Fewer than bytes while it is uploaded
       */
      received: number;
      /** @description Where the upload goes on, by tus, until it is complete */
      upload?: string;
      /** Format: int32 */
      width?: number;
    };
    DraftList: {
      drafts: components['schemas']['Draft'][];
    };
    DraftObstacle: {
      code: string;
      detail: string;
      field: string;
    };
    DraftOverlay: {
      /** Format: double */
      from: number;
      /** Format: int32 */
      id: number;
      /** Format: double */
      to: number;
    };
    DraftProblem: {
      code: string;
      detail: string;
    };
    DraftProgress: {
      /**
       * Format: int32
       * @description In the queue, 1 is next; 0 when it is being worked on
       */
      place: number;
      /**
       * Format: double
       * @description Of the whole, 0 to 1
       */
      share: number;
      /** @enum {string} */
      step: 'waiting' | 'composing' | 'first' | 'rest' | 'finishing';
    };
    DraftSound: {
      id: string;
      /** Format: double */
      start: number;
      /**
       * Format: double
       * @default 1
       */
      volume: number;
    };
    DraftSync: {
      /** Format: double */
      confidence?: number;
      /** Format: int32 */
      latencyMillis: number;
      /** Format: int32 */
      measuredMillis?: number;
      /** Format: int32 */
      nudgeMillis: number;
    };
    DraftTrim: {
      /** Format: double */
      end: number;
      /** Format: double */
      start: number;
    };
    Edit: {
      /** @description As before where there is none */
      caption?: string;
      commentsAllowed?: boolean;
      /** @description Taken down or deleted, it takes its duets and stitches with it */
      derivedFall?: boolean;
      duetAllowed?: boolean;
      /** @description Whether others may use its own sound */
      soundAllowed?: boolean;
      stitchAllowed?: boolean;
      /** @enum {string} */
      visibility?: 'public' | 'followers' | 'private';
    };
    EngineHealth: {
      /**
       * Format: int64
       * @description Entries that are durable and not learned yet
       */
      behind: number;
      /** @description The engine's sizes and counts by name */
      engine: {
        [key: string]: number;
      };
      /** Format: int64 */
      heapBytes: number;
      /**
       * Format: int64
       * @description Clips whose sound is not found out yet
       */
      soundsBehind: number;
      /** @description Sounds that come back are recognised: libchromaprint is installed */
      soundsRecognised: boolean;
      /** Format: int64 */
      upSeconds: number;
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
      /** @description Whose events these are: the account's id, empty for a guest. Refused where somebody else is signed in by now */
      account?: string;
      events: components['schemas']['ViewerEvent'][];
      /** @description Of the browser: two or three letters, such as de */
      language?: string;
      /** @description Roughly where: a country's two capitals, or the area of the time zone, such as Europe */
      region?: string;
      /**
       * Format: date-time
       * @description What the client's clock says as it sends the batch: where that clock is off, the times of the events are taken back by as much
       */
      sentAt?: string;
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
    FeedClip: {
      base?: components['schemas']['ClipBase'];
      caption: string;
      captions: components['schemas']['CaptionTrack'][];
      /** Format: int64 */
      comments: number;
      commentsAllowed: boolean;
      creator: components['schemas']['Person'];
      /**
       * Format: int64
       * @description How many duets and stitches of it everybody may see
       */
      derived: number;
      /** @description Taken down or deleted, it takes its duets and stitches with it */
      derivedFall: boolean;
      duetAllowed: boolean;
      /** Format: double */
      durationSeconds: number;
      following: boolean;
      /** @description Drawn by a program rather than filmed */
      generated: boolean;
      hasSound: boolean;
      /** Format: int32 */
      height: number;
      id: string;
      liked: boolean;
      /** Format: int64 */
      likes: number;
      mine: boolean;
      /** @description Data URI of a tiny JPEG, to show until the poster has loaded */
      placeholder: string;
      /** @description Path of a JPEG */
      poster: string;
      /** @description More sizes are being made */
      processing: boolean;
      /** Format: date-time */
      publishedAt: string;
      saved: boolean;
      /** Format: int64 */
      saves: number;
      /** Format: int64 */
      shares: number;
      /** @description Absent until it has been found out, and where nothing is heard */
      sound?: components['schemas']['ClipSound'];
      soundAllowed: boolean;
      /** @description The same clip in several sizes, largest first */
      sources: components['schemas']['ClipSource'][];
      sprite?: components['schemas']['Sprite'];
      /** @enum {string} */
      state: 'published' | 'held' | 'taken-down' | 'scheduled';
      stitchAllowed: boolean;
      tags: string[];
      /** @enum {string} */
      visibility: 'public' | 'followers' | 'private';
      /** @description Why it is in the feed; absent where it was asked for by id */
      why?: components['schemas']['Why'];
      /** Format: int32 */
      width: number;
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
      clips: components['schemas']['FeedClip'][];
      /** @description To be sent back with events about these clips */
      requestId: string;
    };
    FeedSteering: {
      /** @description Whether the newest clips are shown rather than chosen ones */
      chronological: boolean;
      creators: components['schemas']['SteeredCreator'][];
      tags: components['schemas']['SteeredTag'][];
    };
    Follower: {
      /** @description Whether the viewer follows them */
      followed: boolean;
      person: components['schemas']['Person'];
    };
    FollowerPage: {
      next?: string;
      people: components['schemas']['Follower'][];
    };
    Forgotten: {
      /** @description Handle or mail address */
      who: string;
    };
    HashPage: {
      hashes: components['schemas']['Blocked'][];
      next?: string;
    };
    Health: {
      project?: components['schemas']['ProjectHealth'];
      /** @enum {string} */
      status: 'ok' | 'unavailable';
    };
    History: {
      changes: components['schemas']['SettingChange'][];
    };
    InboxPage: {
      /** @description To be sent as after; absent where this is the end */
      next?: string;
      notices: components['schemas']['Notice'][];
      /**
       * Format: int32
       * @description At most 100
       */
      unread: number;
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
    Job: {
      /** Format: date-time */
      dueAt: string;
      /** Format: int32 */
      failures: number;
      instance: string;
      name: string;
      running: boolean;
      /** Format: date-time */
      succeededAt?: string;
    };
    Keywords: {
      words: string[];
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
    MailAddress: {
      address: string;
      /** @description Wanted where there is one */
      password?: string;
    };
    Me: {
      /** @description Absent for a guest */
      account?: components['schemas']['OwnAccount'];
      instance: components['schemas']['Instance'];
      /** @description Whether this place sends mail */
      mail: boolean;
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
      /**
       * Format: int32
       * @description Notices that one has not read, at most 100
       */
      unread: number;
    };
    NewAppeal: {
      decision: string;
      text: string;
    };
    NewComment: {
      /** @description A UUID made by the client; the same again writes nothing */
      id: string;
      /** @description The comment that it answers */
      replyTo?: string;
      /** @description 1 to 500 characters */
      text: string;
    };
    NewDecision: {
      /** @enum {string} */
      action: 'dismiss' | 'take-down' | 'restore' | 'warn' | 'strike' | 'suspend' | 'unsuspend';
      /** @description As of reports; other where there is none */
      reason?: string;
      /** @description Said to whom it is about */
      text?: string;
    };
    NewHash: {
      /** @description In place of a hash: all media of this clip, and its poster's look */
      clip?: string;
      /** @description SHA-256 of a file in 64 hexadecimal digits, or a picture's look in 16 */
      hash?: string;
      note?: string;
    };
    NewNote: {
      text: string;
    };
    NewReport: {
      id: string;
      /** @enum {string} */
      kind: 'clip' | 'comment' | 'sound' | 'person';
      note?: string;
      /** @enum {string} */
      reason:
        | 'spam'
        | 'nudity'
        | 'violence'
        | 'hate'
        | 'harassment'
        | 'minor'
        | 'self-harm'
        | 'copyright'
        | 'false'
        | 'other';
    };
    NewValue: {
      value: string;
    };
    Note: {
      by: string;
      text: string;
      /** Format: date-time */
      time: string;
    };
    Notice: {
      clip?: components['schemas']['NoticeClip'];
      comment?: components['schemas']['NoticeComment'];
      /**
       * Format: int64
       * @description How many did it
       */
      count: number;
      id: string;
      /** @enum {string} */
      kind:
        | 'follow'
        | 'like'
        | 'comment'
        | 'reply'
        | 'mention'
        | 'comment-like'
        | 'pinned'
        | 'decision'
        | 'appeal'
        | 'fallen'
        | 'system';
      /** @description Path of the page that it is about */
      link: string;
      /** @description Who did it, the newest first, at most three */
      people: components['schemas']['Person'][];
      read: boolean;
      /** @description What it says, where it is not about what somebody did */
      text?: string;
      /** Format: date-time */
      time: string;
    };
    NoticeClip: {
      caption: string;
      id: string;
      poster: string;
    };
    NoticeComment: {
      id: string;
      text: string;
    };
    Oembed: {
      author_name?: string;
      author_url?: string;
      /** Format: int32 */
      height: number;
      html: string;
      provider_name?: string;
      provider_url?: string;
      /** Format: int32 */
      thumbnail_height?: number;
      thumbnail_url?: string;
      /** Format: int32 */
      thumbnail_width?: number;
      title: string;
      type: string;
      version: string;
      /** Format: int32 */
      width: number;
    };
    Overview: {
      /** @description Of what there is, by name: accounts, people, clips, viewers */
      counts: {
        [key: string]: number;
      };
      health: components['schemas']['EngineHealth'];
      jobs: components['schemas']['Job'][];
      storage: components['schemas']['Storage'];
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
      /** @description Where mail to one goes */
      mailAddress?: string;
      /** @description The mail address that waits to be confirmed */
      mailAddressPending?: string;
      name: string;
      /** Format: int32 */
      passkeys: number;
      /** @enum {string} */
      role: 'user' | 'moderator' | 'administrator';
      suspended: boolean;
      /** @description Whether a code is asked for beside the password */
      totp: boolean;
    };
    OwnClipForm: {
      /** @description Its #hashtags become the clip's tags */
      caption?: string;
      commentsAllowed?: boolean;
      /** Format: binary */
      file: string;
      /** @description A program drew it */
      generated?: boolean;
      /** @description BCP 47 tag */
      language?: string;
      /** @enum {string} */
      visibility?: 'public' | 'followers' | 'private';
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
      /** @description By which an app picks its own words */
      code?: string;
      detail?: string;
      /** @description What was sent that it is about */
      field?: string;
      instance?: string;
      /** Format: int32 */
      status: number;
      title: string;
      type?: string;
    };
    Profile: {
      /** @description Whether the viewer blocked them */
      blocked: boolean;
      /** Format: int64 */
      clips: number;
      /** @description Whether the viewer follows them */
      followed: boolean;
      /** Format: int64 */
      followers: number;
      /** Format: int64 */
      following: number;
      followsMe: boolean;
      isMe: boolean;
      /** Format: date-time */
      joinedAt: string;
      /**
       * Format: int64
       * @description Of all their clips
       */
      likes: number;
      muted: boolean;
      person: components['schemas']['Person'];
    };
    ProfileChange: {
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
    Removal: {
      /** @description Wanted where there is one */
      password?: string;
    };
    ReplyPage: {
      comments: components['schemas']['Comment'][];
      next?: string;
    };
    Report: {
      note: string;
      reason: string;
      /** Format: date-time */
      time: string;
    };
    ReportedComment: {
      clip: string;
      id: string;
      removed: boolean;
      text: string;
      /** Format: date-time */
      time: string;
    };
    ReportedSound: {
      /** @description Whose it is; stays when they have left */
      attribution: string;
      /** @description Id of the clip in which it was heard first */
      clip?: string;
      id: string;
      removed: boolean;
      /** @description Empty where nobody has named it */
      title: string;
      /** @description Path of an M4A, for moderators alone */
      url?: string;
    };
    Reset: {
      /** @description The new password */
      next: string;
      /** @description As the link has it behind the # */
      token: string;
    };
    SearchPage: {
      clips: components['schemas']['Card'][];
      next?: string;
      people: components['schemas']['Person'][];
      tags: components['schemas']['TagCount'][];
    };
    Sessions: {
      sessions: components['schemas']['DeviceSession'][];
    };
    Setting: {
      help: string;
      /** @description Until somebody changed it */
      initial: string;
      key: string;
      /** @enum {string} */
      kind: 'number' | 'switch' | 'text' | 'words';
      /**
       * Format: int64
       * @description Of a number, or of the characters of a text
       */
      max: number;
      /**
       * Format: int64
       * @description Of a number, or of the characters of a text
       */
      min: number;
      value: string;
    };
    SettingChange: {
      after: string;
      before: string;
      by: string;
      key: string;
      /** Format: date-time */
      time: string;
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
      /** @description Absent where a passkey is registered right afterwards */
      password?: string;
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
    Sound: {
      /** @description Whose it is; stays when they have left */
      attribution: string;
      /** @description Id of the clip in which it was heard first */
      clip?: string;
      /**
       * Format: int64
       * @description How many public clips use it
       */
      clips: number;
      /** Format: double */
      durationSeconds: number;
      id: string;
      mine: boolean;
      /** @description Nobody has named it: the title says just that, in English */
      original: boolean;
      owner?: components['schemas']['Person'];
      /** @description Others may choose it */
      reusable: boolean;
      saved: boolean;
      /** @description Moderators have taken it down: its owner alone sees it */
      takenDown: boolean;
      title: string;
      /** @description Path of an M4A */
      url: string;
      /** @description 200 loudnesses of 0 to 100 */
      waveform: number[];
    };
    SoundClipPage: {
      clips: components['schemas']['Card'][];
      next?: string;
    };
    SoundEdit: {
      reusable?: boolean;
      /** @description As before where there is none */
      title?: string;
    };
    SoundForm: {
      /** @description Who made it, under which licence; the sender where there is none */
      attribution?: string;
      /**
       * Format: binary
       * @description MP3, M4A, Ogg, Opus or WAV of 1 to 60 s and at most 20 MB
       */
      file: string;
      /** @description That one may share it: must be true */
      rights: boolean;
      title: string;
    };
    SoundPage: {
      next?: string;
      sounds: components['schemas']['Sound'][];
    };
    Sprite: {
      /** Format: int32 */
      columns: number;
      /** Format: int32 */
      height: number;
      /**
       * Format: double
       * @description Seconds from a frame to the next
       */
      interval: number;
      /** Format: int32 */
      rows: number;
      url: string;
      /**
       * Format: int32
       * @description Of one frame, in pixels
       */
      width: number;
    };
    Standing: {
      decisions: components['schemas']['Decision'][];
      /** Format: int32 */
      strikes: number;
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
    SteeredCreator: {
      /** @enum {string} */
      direction: 'more' | 'less';
      person: components['schemas']['Person'];
    };
    SteeredTag: {
      /** @enum {string} */
      direction: 'more' | 'less';
      tag: string;
    };
    Steering: {
      /** @description Whether anything is learned of what they do */
      learning: boolean;
      /** @description The last asked last */
      steers: components['schemas']['Steer'][];
    };
    Storage: {
      /** Format: int64 */
      databaseBytes: number;
      /** Format: int64 */
      freeBytes: number;
      /** Format: int64 */
      mediaBytes: number;
    };
    StreamingResponseBody: unknown;
    StudioAudience: {
      /** Format: date */
      from: string;
      languages: components['schemas']['StudioGroups'];
      regions: components['schemas']['StudioGroups'];
      /** Format: date */
      to: string;
    };
    StudioClip: {
      /**
       * Format: double
       * @description Of the clip, seen by a view; 0 to 1
       */
      averagePortion: number;
      clip: components['schemas']['Card'];
      /** Format: int64 */
      follows: number;
      /** Format: int64 */
      likes: number;
      /** Format: int64 */
      shares: number;
      /** Format: int64 */
      views: number;
      /** Format: double */
      watchSeconds: number;
    };
    StudioClipDetails: {
      /** Format: double */
      averagePortion: number;
      clip: components['schemas']['Card'];
      /** Format: int64 */
      comments: number;
      /** @description At most the last 90 */
      days: components['schemas']['StudioDay'][];
      /** Format: double */
      durationSeconds: number;
      /**
       * Format: int64
       * @description Views of nine tenths or more
       */
      finishes: number;
      /** Format: int64 */
      follows: number;
      introduction: components['schemas']['StudioStage'][];
      /** Format: int64 */
      likes: number;
      /** Format: int64 */
      replays: number;
      /** @description Share of views that played at second 0, 1, 2 and so on; 0 to 1 */
      retention: number[];
      /** Format: int64 */
      shares: number;
      /** Format: int64 */
      skips: number;
      sources: components['schemas']['StudioSource'][];
      /**
       * Format: int64
       * @description Different people
       */
      viewers: number;
      /** Format: int64 */
      views: number;
      /** Format: double */
      watchSeconds: number;
    };
    StudioClips: {
      clips: components['schemas']['StudioClip'][];
      next?: string;
    };
    StudioDay: {
      /** Format: double */
      averagePortion: number;
      /** Format: int64 */
      comments: number;
      /** Format: date */
      day: string;
      /** Format: int64 */
      follows: number;
      /** Format: int64 */
      likes: number;
      /** Format: int64 */
      replays: number;
      /** Format: int64 */
      shares: number;
      /** Format: int64 */
      skips: number;
      /** Format: int64 */
      views: number;
      /** Format: double */
      watchSeconds: number;
    };
    StudioGroup: {
      /** @description A language; a country's two capitals, or the area of a time zone; or unknown */
      name: string;
      /**
       * Format: int64
       * @description 10 or more
       */
      people: number;
    };
    StudioGroups: {
      groups: components['schemas']['StudioGroup'][];
      /**
       * Format: int64
       * @description People in smaller groups, together 10 or more; absent where none
       */
      withheld?: number;
    };
    StudioNumbers: {
      /**
       * Format: double
       * @description Of a clip, seen by a view that began in that time; 0 to 1
       */
      averagePortion: number;
      /** Format: int64 */
      comments: number;
      /**
       * Format: int64
       * @description People who began to follow from the clip
       */
      follows: number;
      /**
       * Format: int64
       * @description Less those that were taken back
       */
      likes: number;
      /** Format: int64 */
      replays: number;
      /**
       * Format: int64
       * @description Of a viewer, one share of a clip counts in half an hour
       */
      shares: number;
      /** Format: int64 */
      skips: number;
      /**
       * Format: int64
       * @description Of a viewer, one view of a clip counts in half an hour
       */
      views: number;
      /** Format: double */
      watchSeconds: number;
    };
    StudioOverview: {
      audience: components['schemas']['StudioAudience'];
      /** @description Each day of UTC up to today */
      days: components['schemas']['StudioDay'][];
      /** @description Share of views that saw no part of their clip, 5 %, 10 % and so on; 0 to 1 */
      retention: number[];
      sources: components['schemas']['StudioSource'][];
      /** @description Of those days together */
      totals: components['schemas']['StudioNumbers'];
    };
    StudioSource: {
      /** @description Of an account: those of each day */
      days?: number[];
      /** @enum {string} */
      name: 'for-you' | 'following' | 'profile' | 'search' | 'tag' | 'sound' | 'clip' | 'other';
      /** Format: int64 */
      views: number;
    };
    StudioStage: {
      /**
       * Format: int32
       * @description Impression that ends the stage; absent for what comes behind all
       */
      end?: number;
      /**
       * Format: int64
       * @description Those of them in a place that is kept for new clips
       */
      explored: number;
      /**
       * Format: date-time
       * @description First and last impression
       */
      from: string;
      /**
       * Format: int64
       * @description How often a feed had the clip
       */
      impressions: number;
      /**
       * Format: int32
       * @description From 1; behind the last one is the feed's everyday
       */
      stage: number;
      /** Format: date-time */
      to: string;
      /**
       * Format: int64
       * @description Views in the feed meanwhile
       */
      views: number;
    };
    SubjectView: {
      /** @description Absent where it is deleted, or no clip */
      clip?: components['schemas']['Clip'];
      comment?: components['schemas']['ReportedComment'];
      /** @description Whose it is; absent when erased */
      person?: components['schemas']['Person'];
      /** @description Absent where it is deleted, or no sound */
      sound?: components['schemas']['ReportedSound'];
    };
    Suggestions: {
      people: components['schemas']['Person'][];
      tags: components['schemas']['TagCount'][];
    };
    Switch: {
      enabled: boolean;
    };
    Sync: {
      /** Format: int32 */
      latencyMillis: number;
      /** Format: int32 */
      nudgeMillis: number;
    };
    TagCount: {
      /** Format: int64 */
      clips: number;
      tag: string;
    };
    TagPage: {
      cards: components['schemas']['Card'][];
      /** Format: int64 */
      clips: number;
      next?: string;
      tag: string;
      /** Format: int64 */
      views: number;
    };
    Template: {
      name?: string;
      text?: string;
    };
    Templates: {
      templates: components['schemas']['Template'][];
    };
    Trend: {
      /** Format: int64 */
      clips: number;
      poster: string;
      tag: string;
      /** Format: int64 */
      views: number;
    };
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
      /**
       * @description Where the clip was shown; other where not said
       * @enum {string}
       */
      surface?: 'for-you' | 'following' | 'profile' | 'search' | 'tag' | 'sound' | 'clip' | 'other';
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
        | 'share'
        | 'save'
        | 'unsave'
        | 'open-comments'
        | 'follow';
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
      /**
       * Format: int64
       * @description How many saw the clip to the end; with finished-by-some
       */
      finished?: number;
      /** @description Such as tag, author, watched-together, finished-by-some, new */
      kind: string;
      /** @description A creator's name, or how a caption begins; may be empty */
      name: string;
      /** @description The tag, author or clip it speaks of; may be empty */
      subject: string;
      /** @description A phrase for people, in English */
      text: string;
      /**
       * Format: int64
       * @description Of how many; with finished-by-some
       */
      watched?: number;
    };
    Wish: {
      /** @enum {string} */
      direction: 'more' | 'less' | 'none';
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
  getBlocks: {
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
          'application/json': components['schemas']['BlockList'];
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
  getKeywords: {
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
          'application/json': components['schemas']['Keywords'];
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
  setKeywords: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Keywords'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Keywords'];
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
  setMailAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MailAddress'];
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
  removeMailAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Removal'];
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
        'application/json': components['schemas']['ProfileChange'];
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
  getStanding: {
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
          'application/json': components['schemas']['Standing'];
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
  getAdminClips: {
    parameters: {
      query?: {
        after?: string;
        q?: string;
        state?: 'published' | 'held' | 'taken-down' | 'scheduled';
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
          'application/json': components['schemas']['AdminClips'];
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
  getOverview: {
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
          'application/json': components['schemas']['Overview'];
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
  getAdminPeople: {
    parameters: {
      query?: {
        after?: string;
        q?: string;
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
          'application/json': components['schemas']['AdminPeople'];
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
  changePerson: {
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
        'application/json': components['schemas']['AdminPersonChange'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdminPerson'];
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
  getSettings: {
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
          'application/json': components['schemas']['AllSettings'];
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
  changeSetting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewValue'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Setting'];
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
  getSettingsHistory: {
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
          'application/json': components['schemas']['History'];
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
  appeal: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAppeal'];
      };
    };
    responses: {
      /** @description Created */
      201: {
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
  getClipsThere: {
    parameters: {
      query: {
        /** @description At most 200 ids, separated by commas */
        ids: string;
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
          'application/json': components['schemas']['ClipsThere'];
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
  postClip: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': components['schemas']['OwnClipForm'];
      };
    };
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
          'application/json': components['schemas']['FeedClip'];
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
  editClip: {
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
        'application/json': components['schemas']['Edit'];
      };
    };
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
  deleteClip: {
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
  getCaptions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        language: string;
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
          'text/vtt': string;
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
  putCaptions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        language: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/vtt': string;
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
  deleteCaptions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        language: string;
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
  getComments: {
    parameters: {
      query?: {
        after?: string;
        count?: number;
        order?: 'top' | 'new';
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
          'application/json': components['schemas']['CommentPage'];
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
  writeComment: {
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
        'application/json': components['schemas']['NewComment'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comment'];
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
  getDerived: {
    parameters: {
      query?: {
        cursor?: string;
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
          'application/json': components['schemas']['DerivedPage'];
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
  getComment: {
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
          'application/json': components['schemas']['CommentInThread'];
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
  deleteComment: {
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
  likeComment: {
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
  unlikeComment: {
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
  pinComment: {
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
  unpinComment: {
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
  getReplies: {
    parameters: {
      query?: {
        after?: string;
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
          'application/json': components['schemas']['ReplyPage'];
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
  discover: {
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
          'application/json': components['schemas']['DiscoverPage'];
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
  getDrafts: {
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
          'application/json': components['schemas']['DraftList'];
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
  postDraft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftEdit'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Draft'];
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
  getDraft: {
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
          'application/json': components['schemas']['Draft'];
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
  editDraft: {
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
        'application/json': components['schemas']['DraftEdit'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Draft'];
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
  deleteDraft: {
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
  getDraftFile: {
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
          'application/json': string;
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
  putOverlay: {
    parameters: {
      query?: {
        from?: number;
        to?: number;
      };
      header?: never;
      path: {
        id: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'image/png': string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Draft'];
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
  deleteOverlay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        number: number;
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
          'application/json': components['schemas']['Draft'];
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
  publishDraft: {
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
      /** @description Accepted */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Draft'];
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
        surface?: 'for-you' | 'following';
        /** @description Tags, separated by commas, to begin with */
        topics?: string;
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
  getInbox: {
    parameters: {
      query?: {
        after?: string;
        count?: number;
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
          'application/json': components['schemas']['InboxPage'];
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
  readInbox: {
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
  resetLearning: {
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
  listen: {
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
          'text/event-stream': string;
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
  confirmMailAddress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Confirmation'];
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
  answerAppeal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Answer'];
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
  getAudit: {
    parameters: {
      query?: {
        after?: string;
        count?: number;
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
          'application/json': components['schemas']['AuditPage'];
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
  getCases: {
    parameters: {
      query?: {
        after?: string;
        count?: number;
        state?: string;
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
          'application/json': components['schemas']['CasePage'];
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
  getCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
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
          'application/json': components['schemas']['CaseDetails'];
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
  decide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDecision'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseDetails'];
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
  addNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewNote'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseDetails'];
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
  getHashes: {
    parameters: {
      query?: {
        after?: string;
        count?: number;
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
          'application/json': components['schemas']['HashPage'];
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
  blockHash: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewHash'];
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
  unblockHash: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
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
  getTemplates: {
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
          'application/json': components['schemas']['Templates'];
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
  putTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Template'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Templates'];
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
  deleteTemplate: {
    parameters: {
      query: {
        name: string;
      };
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
  getOembed: {
    parameters: {
      query: {
        format?: string;
        url: string;
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
          'application/json': components['schemas']['Oembed'];
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
  forgotPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Forgotten'];
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
  resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reset'];
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
  suggestPeople: {
    parameters: {
      query: {
        prefix: string;
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
          'application/json': components['schemas']['Suggestions'];
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
  getProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        handle: string;
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
          'application/json': components['schemas']['Profile'];
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
  getClipsOf: {
    parameters: {
      query?: {
        after?: string;
        count?: number;
        tab?: 'clips' | 'liked' | 'saved';
      };
      header?: never;
      path: {
        handle: string;
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
          'application/json': components['schemas']['CardPage'];
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
  getFollowers: {
    parameters: {
      query?: {
        after?: string;
        count?: number;
      };
      header?: never;
      path: {
        handle: string;
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
          'application/json': components['schemas']['FollowerPage'];
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
  getFollowing: {
    parameters: {
      query?: {
        after?: string;
        count?: number;
      };
      header?: never;
      path: {
        handle: string;
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
          'application/json': components['schemas']['FollowerPage'];
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
  block: {
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
  unblock: {
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
  follow: {
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
  unfollow: {
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
  mute: {
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
  unmute: {
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
  report: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewReport'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
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
  search: {
    parameters: {
      query: {
        after?: string;
        count?: number;
        /** @description clips, people or tags */
        kind?: string;
        q: string;
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
          'application/json': components['schemas']['SearchPage'];
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
  getSounds: {
    parameters: {
      query?: {
        count?: number;
        cursor?: string;
        /** @description trending, saved or mine */
        list?: string;
        query?: string;
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
          'application/json': components['schemas']['SoundPage'];
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
  postSound: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'multipart/form-data': components['schemas']['SoundForm'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sound'];
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
  getSound: {
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
          'application/json': components['schemas']['Sound'];
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
  editSound: {
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
        'application/json': components['schemas']['SoundEdit'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sound'];
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
  deleteSound: {
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
  getSoundClips: {
    parameters: {
      query?: {
        count?: number;
        cursor?: string;
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
          'application/json': components['schemas']['SoundClipPage'];
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
  saveSound: {
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
  unsaveSound: {
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
  getSteering: {
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
          'application/json': components['schemas']['FeedSteering'];
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
  setChronological: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Switch'];
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
  steerCreator: {
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
        'application/json': components['schemas']['Wish'];
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
  steerTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        tag: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Wish'];
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
  getStudio: {
    parameters: {
      query?: {
        days?: '7' | '28' | '90';
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
          'application/json': components['schemas']['StudioOverview'];
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
  getStudioClips: {
    parameters: {
      query?: {
        cursor?: string;
        order?: 'newest' | 'views' | 'watch';
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
          'application/json': components['schemas']['StudioClips'];
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
  getStudioClip: {
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
          'application/json': components['schemas']['StudioClipDetails'];
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
  suggest: {
    parameters: {
      query: {
        q: string;
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
          'application/json': components['schemas']['Suggestions'];
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
  getTag: {
    parameters: {
      query?: {
        after?: string;
        count?: number;
      };
      header?: never;
      path: {
        tag: string;
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
          'application/json': components['schemas']['TagPage'];
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
  rebuildStudio: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accepted */
      202: {
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
