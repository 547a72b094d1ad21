import { Component, createElement, type ComponentType, type FunctionComponent } from 'preact';

/** Renders again only when one of the properties is another one. */
export function memo<P extends object>(view: FunctionComponent<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const keys = Object.keys({ ...this.props, ...next }) as (keyof P)[];
      return keys.some((key) => !Object.is(this.props[key], next[key]));
    }

    override render() {
      return createElement(view, this.props as P);
    }
  };
}
