export { CardGrid } from './card-grid';
export { PersonRow } from './person-row';
