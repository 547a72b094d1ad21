import { useState } from 'preact/hooks';
import { moderationApi, type Template } from '../../api';
import { Button, Field, Form, List, ListRow, Panel, Ready, Section, TextArea } from '../../design';
import { failureText, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';

/** Texts that moderators send often. */
export function Templates() {
  const { say } = useServices();
  const api = useApi(moderationApi);
  const { loading, reload } = useLoading(async () => (await api.templates()).templates, []);
  const [edited, setEdited] = useState<Template>();
  const remove = async ({ name }: Template) => {
    try {
      await api.removeTemplate(name);
      reload();
    } catch (failure) {
      say(failureText(failure));
    }
  };
  return (
    <>
      <Panel>
        <Ready loading={loading} onRetry={reload}>
          {(templates) => (
            <List label={t('desk.templates')}>
              {templates.length === 0 && <li>{t('desk.no-templates')}</li>}
              {templates.map((template) => (
                <ListRow
                  key={template.name}
                  testId="template"
                  title={template.name}
                  text={template.text}
                  end={
                    <>
                      <Button small onClick={() => setEdited(template)}>
                        {t('desk.edit')}
                      </Button>
                      <Button small tone="danger" onClick={() => void remove(template)}>
                        {t('settings.remove')}
                      </Button>
                    </>
                  }
                />
              ))}
            </List>
          )}
        </Ready>
      </Panel>
      <Section title={edited === undefined ? t('desk.new-template') : t('desk.edit')}>
        <TemplateForm
          key={edited?.name ?? ''}
          template={edited}
          onSaved={() => {
            setEdited(undefined);
            reload();
          }}
        />
      </Section>
    </>
  );
}

interface FormProps {
  template: Template | undefined;
  onSaved(): void;
}

function TemplateForm({ template, onSaved }: FormProps) {
  const api = useApi(moderationApi);
  const [name, setName] = useState(template?.name ?? '');
  const [text, setText] = useState(template?.text ?? '');
  const { busy, failure, submit } = useSubmit(async () => {
    await api.saveTemplate({ name: name.trim(), text });
    setName('');
    setText('');
    onSaved();
  });
  return (
    <Form failure={failure} testId="template-form" onSubmit={() => void submit()}>
      <Field
        label={t('desk.template-title')}
        value={name}
        maxLength={80}
        required
        testId="template-title"
        onInput={setName}
      />
      <TextArea
        label={t('desk.message')}
        value={text}
        maxLength={1000}
        required
        testId="template-text"
        onInput={setText}
      />
      <div>
        <Button submit tone="primary" busy={busy} testId="save-template">
          {t('settings.save')}
        </Button>
      </div>
    </Form>
  );
}
