import { useState } from 'preact/hooks';
import { steeringApi, type Discovery } from '../../api';
import { Button, Icon, Section } from '../../design';
import { failureText, t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import styles from './discover.module.css';

/** Topics that a new visitor picks, for a feed that starts with what they like. */
export function Categories({ categories }: { categories: Discovery['categories'] }) {
  const { steered, say, navigation } = useServices();
  const api = useApi(steeringApi);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { busy, submit } = useSubmit(async () => {
    try {
      await Promise.all([...chosen].map((tag) => api.steerTag(tag, 'more')));
      steered();
      navigation.go('/');
      say(t('discover.started', { n: chosen.size }));
    } catch (failure) {
      say(failureText(failure));
    }
  });
  const toggle = (tag: string) =>
    setChosen((before) => {
      const next = new Set(before);
      return next.delete(tag) ? next : next.add(tag);
    });
  return (
    <Section title={t('discover.categories')} text={t('discover.categories-text')}>
      <ul class={styles['categories']}>
        {categories.map(({ tag, posters }) => (
          <li key={tag}>
            <button
              class={styles['category']}
              type="button"
              aria-pressed={chosen.has(tag)}
              data-testid="category"
              data-tag={tag}
              onClick={() => toggle(tag)}
            >
              <span class={styles['pictures']} aria-hidden="true">
                {posters.slice(0, 3).map((poster) => (
                  <img key={poster} src={poster} alt="" loading="lazy" />
                ))}
              </span>
              <span class={styles['name']}>#{tag}</span>
              <span class={styles['check']} aria-hidden="true">
                <Icon name={chosen.has(tag) ? 'check' : 'plus'} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {chosen.size > 0 && (
        <div class={styles['start']}>
          <Button tone="primary" busy={busy} testId="start-feed" onClick={() => void submit()}>
            {t('discover.start', { n: chosen.size })}
          </Button>
        </div>
      )}
    </Section>
  );
}
