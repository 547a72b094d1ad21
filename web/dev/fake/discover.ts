import { paged, type Routes } from './routes.ts';
import type { World } from './world.ts';

/** Search, hashtags, categories, and steering. */
export function discoverRoutes(routes: Routes, world: World): void {
  const tagCounts = () => {
    const counts = new Map<string, number>();
    world.visible
      .flatMap(({ tags }) => tags)
      .forEach((tag) => counts.set(tag, (counts.get(tag) ?? 0) + 1));
    return [...counts].map(([tag, clips]) => ({ tag, clips })).sort((a, b) => b.clips - a.clips);
  };
  const withTag = (tag: string) => world.visible.filter(({ tags }) => tags.includes(tag));
  const posters = (tag: string) =>
    withTag(tag)
      .map(({ poster }) => poster)
      .slice(0, 3);
  const views = (tag: string) => withTag(tag).reduce((sum, { likes }) => sum + likes * 23, 0);
  routes.on('GET /api/discover', () => ({
    trending: tagCounts()
      .slice(0, 8)
      .map((each) => ({
        ...each,
        views: views(each.tag),
        poster: posters(each.tag)[0] ?? '',
      })),
    categories: tagCounts()
      .filter(({ tag }) => !tag.endsWith('daily'))
      .slice(0, 8)
      .map(({ tag }) => ({ tag, posters: posters(tag) })),
  }));
  const found = (q: string) => {
    const word = q.toLowerCase().replace(/^[#@]/, '');
    return {
      clips: world.visible.filter(({ caption }) => caption.toLowerCase().includes(word)),
      people: [...world.people.values()].filter(({ name, handle }) =>
        `${name} ${handle}`.toLowerCase().includes(word),
      ),
      tags: tagCounts().filter(({ tag }) => tag.startsWith(word)),
    };
  };
  routes.on('GET /api/search', ({ query }) => {
    const { clips, people, tags } = found(query.get('q') ?? '');
    const { items, next } = paged(clips, query);
    return { clips: items.map((clip) => world.card(clip)), people, tags, next };
  });
  routes.on('GET /api/suggest', ({ query }) => found(query.get('q') ?? ''));
  routes.on('GET /api/tags/:tag', ({ parameters: { tag = '' }, query }) => {
    const { items, next } = paged(withTag(tag), query);
    const cards = items.map((clip) => world.card(clip));
    return { tag, clips: withTag(tag).length, views: views(tag), cards, next };
  });
  steeringRoutes(routes, world);
}

function steeringRoutes(routes: Routes, world: World): void {
  type Steered = { direction: 'more' | 'less' | 'none' };
  routes.on('GET /api/steering', () => world.steering);
  routes.on('PUT /api/steering/tags/:tag', async ({ parameters: { tag = '' }, body }) => {
    const { direction } = await body<Steered>();
    const others = world.steering.tags.filter((each) => each.tag !== tag);
    world.steering.tags = direction === 'none' ? others : [...others, { tag, direction }];
  });
  routes.on('PUT /api/steering/creators/:id', async ({ parameters: { id = '' }, body }) => {
    const { direction } = await body<Steered>();
    const person = world.people.get(id);
    const others = world.steering.creators.filter((each) => each.person.id !== id);
    world.steering.creators =
      direction === 'none' || person === undefined ? others : [...others, { person, direction }];
  });
  routes.on('PUT /api/steering/chronological', async ({ body }) => {
    world.steering.chronological = (await body<{ enabled: boolean }>()).enabled;
  });
}
