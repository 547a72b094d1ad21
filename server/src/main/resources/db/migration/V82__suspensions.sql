-- Whoever an administrator suspended had no decision to appeal against: now that is one as well.
insert into moderation_case (kind, subject, person, state, source)
select 'PERSON', id, id, 'CLOSED', 'ADMINISTRATION' from account
where suspended_at is not null
  and not exists (select from decision where person = account.id and action = 'SUSPEND')
on conflict (kind, subject) do nothing;

insert into decision (case_id, person, action, reason, text, decider, decided)
select moderation_case.id, account.id, 'SUSPEND', 'OTHER', '', 'system', suspended_at
from account join moderation_case on kind = 'PERSON' and subject = account.id
where suspended_at is not null
  and not exists (select from decision where person = account.id and action = 'SUSPEND');
