/** A viewer's language, and roughly where they are: never more than a country. */
export interface Whereabouts {
  language?: string;
  region?: string;
}

const areas = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/**
 * What a browser's language and time zone tell: the country where both name the same one, else the
 * area of the time zone, such as Europe.
 */
export function whereabouts(tag: string, timeZone: string | undefined): Whereabouts {
  const { language, country } = parsed(tag);
  const area = areas.exec(timeZone ?? '')?.[1];
  const region =
    country !== undefined && zonesOf(country).includes(timeZone ?? '') ? country : area;
  return {
    ...(/^[a-z]{2,3}$/.test(language) && { language }),
    ...(region !== undefined && { region }),
  };
}

function parsed(tag: string): { language: string; country: string | undefined } {
  try {
    const { language, region } = new Intl.Locale(tag);
    return { language, country: /^[A-Z]{2}$/.test(region ?? '') ? region : undefined };
  } catch {
    return { language: '', country: undefined };
  }
}

/** Time zones of a country, where the browser knows them. */
function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & {
    getTimeZones?(): string[] | undefined;
    timeZones?: string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
