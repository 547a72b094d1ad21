export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

/** Where a picture goes that fills the target and loses what sticks out. */
export function cover(picture: Size, target: Size): Box {
  return scaled(
    picture,
    target,
    Math.max(target.width / picture.width, target.height / picture.height),
  );
}

/** Where a picture goes that is seen whole. */
export function contain(picture: Size, target: Size): Box {
  return scaled(
    picture,
    target,
    Math.min(target.width / picture.width, target.height / picture.height),
  );
}

function scaled(picture: Size, target: Size, scale: number): Box {
  const width = picture.width * scale;
  const height = picture.height * scale;
  return { x: (target.width - width) / 2, y: (target.height - height) / 2, width, height };
}

export const smallFrame: Size = { width: 720, height: 1280 };
export const largeFrame: Size = { width: 1080, height: 1920 };
