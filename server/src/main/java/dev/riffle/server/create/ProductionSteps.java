package dev.riffle.server.create;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.media.Cut;
import dev.riffle.server.media.ImportPlan;
import dev.riffle.server.media.Pipeline;
import dev.riffle.server.media.Pipeline.Product;
import dev.riffle.server.media.RejectedException;
import dev.riffle.server.media.Rejection;
import dev.riffle.server.media.Rendition;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipProduction;
import dev.riffle.server.videos.Clips;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From a draft to a clip: compose, make what can be played and show it, make the rest, tidy up. A
 * step that has ended is not done again, whenever the process ends, or others had their turn
 * meanwhile. Thread-safe.
 */
@Component
class ProductionSteps {
  private static final Logger LOG = LoggerFactory.getLogger(ProductionSteps.class);

  private final DraftRows rows;
  private final ProductionRows productions;
  private final ProductionQueue queue;
  private final Drafts drafts;
  private final DraftFolders folders;
  private final Shares shares;
  private final Composing composing;
  private final Ingredients ingredients;
  private final Accounts accounts;
  private final Pipeline pipeline;
  private final Works works;
  private final ClipProduction production;
  private final Clips clips;
  private final ApplicationEventPublisher news;
  private final TransactionTemplate transaction;

  ProductionSteps(
      DraftRows rows,
      ProductionRows productions,
      ProductionQueue queue,
      Drafts drafts,
      DraftFolders folders,
      Shares shares,
      Composing composing,
      Ingredients ingredients,
      Accounts accounts,
      Pipeline pipeline,
      Works works,
      ClipProduction production,
      Clips clips,
      ApplicationEventPublisher news,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.productions = productions;
    this.queue = queue;
    this.drafts = drafts;
    this.folders = folders;
    this.shares = shares;
    this.composing = composing;
    this.ingredients = ingredients;
    this.accounts = accounts;
    this.pipeline = pipeline;
    this.works = works;
    this.production = production;
    this.clips = clips;
    this.news = news;
    this.transaction = transaction;
  }

  /** The draft was deleted meanwhile. */
  static final class GoneException extends Exception {}

  /** Runs the steps that a draft has not been through. */
  void run(String id) throws IOException, InterruptedException, RejectedException, GoneException {
    Draft draft = rows.find(id).orElseThrow(GoneException::new);
    Path work = folders.work(id);
    Path video = folders.upload(id, draft.file().orElseThrow().upload());
    Cut cut = cut(draft.edits());
    if (draft.edits().composed()) {
      checkIngredients(draft);
      begin(id, Step.COMPOSING);
      video = composing.run(draft, video, cut, work, share -> shares.set(id, share));
      cut = Cut.ALL;
    }
    begin(id, draft.clip().isEmpty() ? Step.FIRST : Step.REST);
    ImportPlan plan = pipeline.plan(pipeline.look(video), cut, false, false);
    if (draft.clip().isPresent()) {
      complete(draft, draft.clip().get(), plan, work);
      return;
    }
    String shown = show(draft, first(draft, plan, work));
    if (!queue.waits(drafts.now())) {
      complete(draft, shown, plan, work);
    }
  }

  private void complete(Draft draft, String shown, ImportPlan plan, Path work)
      throws IOException, InterruptedException, RejectedException, GoneException {
    Optional<Clip> clip = clips.find(shown);
    if (clip.isPresent()) {
      rest(draft.id(), clip.get(), plan, work);
    }
    finish(draft);
  }

  private Product first(Draft draft, ImportPlan plan, Path work)
      throws IOException, InterruptedException, RejectedException {
    Double cover = draft.edits().coverSeconds();
    return pipeline.first(
        plan,
        cover == null ? OptionalDouble.empty() : OptionalDouble.of(cover),
        work,
        share -> shares.set(draft.id(), share));
  }

  /** Puts the clip into the catalogue, and notes in the same transaction that it is there. */
  private String show(Draft draft, Product product) throws IOException, GoneException {
    ClipProduction.Work work = works.of(draft);
    String id = draft.id();
    checkIngredients(draft);
    String clip =
        transaction.execute(_ -> {
          if (rows.lock(id).filter(locked -> locked.state().inProduction()).isEmpty()) {
            return null;
          }
          production.known(work).ifPresent(ProductionSteps::refuse);
          Clip added = production.add(work, product);
          composing.attach(rows.find(id).orElse(draft), added);
          productions.setClip(id, added.id());
          return added.id();
        });
    if (clip == null) {
      throw new GoneException();
    }
    shares.set(id, 0);
    tell(id);
    return clip;
  }

  /** A clip that can be played is not taken back for what comes after. */
  private void rest(String id, Clip clip, ImportPlan plan, Path work)
      throws IOException, InterruptedException, RejectedException, GoneException {
    Rendition first = clip.renditions().getLast();
    try {
      Pipeline.Rest rest = pipeline.rest(plan, first, work, share -> shares.set(id, share));
      begin(id, Step.FINISHING);
      production.grow(clip.id(), rest.renditions());
      production.setSprite(clip.id(), rest.sprite());
    } catch (RejectedException e) {
      if (e.rejection().reason() == Rejection.Reason.DISK_FULL) {
        throw e;
      }
      LOG.warn("clip {} stays without its larger sizes: {}", clip.id(), e.rejection());
    }
    production.finish(clip.id());
  }

  private void finish(Draft draft) {
    boolean waits =
        draft.edits().publishAt() != null && draft.edits().publishAt().isAfter(drafts.now());
    productions.setMade(draft.id(), waits ? DraftState.SCHEDULED : DraftState.DONE, drafts.now());
    tell(draft.id());
    folders.deleteWork(draft.id());
  }

  private void begin(String id, Step step) throws GoneException {
    if (!productions.setStep(id, step)) {
      throw new GoneException();
    }
    shares.set(id, 0);
    tell(id);
  }

  private void tell(String id) {
    rows.find(id).ifPresent(draft -> news.publishEvent(DraftChanged.of(draft)));
  }

  /** What somebody was allowed to use they may not be any more when it is their turn. */
  private void checkIngredients(Draft draft) {
    if (draft.clip().isEmpty()) {
      accounts
          .find(draft.owner())
          .map(Account::viewer)
          .ifPresent(viewer -> ingredients.check(viewer, draft.edits()));
    }
  }

  private static Cut cut(Edits edits) {
    Trim trim = edits.trim();
    return trim == null ? Cut.ALL : new Cut(trim.start(), trim.end());
  }

  private static void refuse(Clip known) {
    throw Refusal.of(
        HttpStatus.CONFLICT,
        "already-published",
        "You have published this video already, as the clip %s.".formatted(known.id()));
  }
}
