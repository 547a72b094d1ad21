export { DerivedScreen } from './derived-screen';
export { DiscoverScreen } from './discover-screen';
export { SearchScreen } from './search-screen';
export { TagScreen } from './tag-screen';
