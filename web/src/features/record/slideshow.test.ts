import { expect, test } from 'vitest';
import { contain, cover, smallFrame } from './framing';
import { moved, slideBox, slidesAt, slideshowSeconds } from './slideshow';

test('slidesAt_middleOfAPhoto_isThatPhotoAlone', () => {
  expect(slidesAt(4.5, 3, 3)).toEqual([{ index: 1, share: 0.5, alpha: 1 }]);
});

test('slidesAt_endOfAPhoto_letsTheNextThrough', () => {
  const [under, over] = slidesAt(2.9, 3, 3);
  expect(under?.index).toBe(0);
  expect(over).toMatchObject({ index: 1, share: 0 });
  expect(over?.alpha).toBeGreaterThan(0.5);
});

test('slidesAt_lastPhotoAndBeyond_stays', () => {
  expect(slidesAt(8.99, 3, 3)).toHaveLength(1);
  expect(slidesAt(20, 3, 3)).toEqual([{ index: 2, share: 1, alpha: 1 }]);
});

test('slideshowSeconds_manyPhotos_keepsTheLimit', () => {
  expect(slideshowSeconds(3, 2, 60)).toBe(6);
  expect(slideshowSeconds(20, 5, 60)).toBe(60);
});

test.each([0, 0.3, 1])('slideBox_share%s_alwaysCoversTheFrame', (share) => {
  for (const photo of [
    { width: 4000, height: 3000 },
    { width: 300, height: 2000 },
  ]) {
    for (const index of [0, 1]) {
      const box = slideBox(photo, smallFrame, { index, share, alpha: 1 }, true);
      expect(box.x).toBeLessThanOrEqual(0.001);
      expect(box.y).toBeLessThanOrEqual(0.001);
      expect(box.x + box.width).toBeGreaterThanOrEqual(smallFrame.width - 0.001);
      expect(box.y + box.height).toBeGreaterThanOrEqual(smallFrame.height - 0.001);
    }
  }
});

test('slideBox_withoutMotion_isTheSameThroughout', () => {
  const at = (share: number) =>
    slideBox({ width: 800, height: 600 }, smallFrame, { index: 0, share, alpha: 1 }, false);
  expect(at(0)).toEqual(at(1));
});

test('cover_and_contain_keepTheShape', () => {
  expect(cover({ width: 1280, height: 720 }, smallFrame).height).toBeCloseTo(1280);
  expect(contain({ width: 1280, height: 720 }, smallFrame)).toMatchObject({ x: 0, width: 720 });
});

test('moved_edges_stayWhereTheyAre', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});
