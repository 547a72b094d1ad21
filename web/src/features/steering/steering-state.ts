import type { Direction, Person, Steering } from '../../api';

export function directionOf({ tags }: Steering, tag: string): Direction | undefined {
  return tags.find((each) => each.tag === tag)?.direction;
}

/** The steering as it will be once a tag is steered; `none` takes it back. */
export function steeredTag(steering: Steering, tag: string, to: Direction | 'none'): Steering {
  const tags = steering.tags.filter((each) => each.tag !== tag);
  return { ...steering, tags: to === 'none' ? tags : [...tags, { tag, direction: to }] };
}

export function steeredCreator(
  steering: Steering,
  person: Person,
  to: Direction | 'none',
): Steering {
  const creators = steering.creators.filter((each) => each.person.id !== person.id);
  return {
    ...steering,
    creators: to === 'none' ? creators : [...creators, { person, direction: to }],
  };
}
