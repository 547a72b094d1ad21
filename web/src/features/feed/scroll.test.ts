import { expect, test } from 'vitest';
import { ScrollPosition } from './scroll';

const scroller = (scrollTop: number) => ({
  clientHeight: 800,
  scrollTop,
  scrollTo({ top }: { top: number }) {
    this.asked = top;
  },
  asked: -1,
});

test.each([
  [0, 0],
  [399, 0],
  [401, 1],
  [1600, 2],
])('read_scrolledTo%d_isPlace%d', (scrollTop, place) => {
  expect(new ScrollPosition().read(scroller(scrollTop))).toBe(place);
});

test('read_onTheWayByCommand_isNoPlaceUntilAfterArrival', () => {
  const position = new ScrollPosition();
  const element = scroller(0);
  position.go(element, 2, 'smooth');
  expect(element.asked).toBe(1600);
  element.scrollTop = 700;
  expect(position.read(element)).toBeUndefined();
  element.scrollTop = 1600;
  expect(position.read(element)).toBeUndefined();
  expect(position.read(element)).toBe(2);
});

test('takeOver_onTheWay_placesCountAgain', () => {
  const position = new ScrollPosition();
  const element = scroller(0);
  position.go(element, 2, 'smooth');
  position.takeOver();
  element.scrollTop = 800;
  expect(position.read(element)).toBe(1);
});

test('align_contentMovedUp_jumpsThere', () => {
  const element = scroller(8000);
  new ScrollPosition().align(element, 4);
  expect(element.scrollTop).toBe(3200);
});

test('align_fingerBetweenTwoPlaces_leavesItAlone', () => {
  const element = scroller(900);
  new ScrollPosition().align(element, 1);
  expect(element.scrollTop).toBe(900);
});
