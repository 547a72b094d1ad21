-- Where mail to an account goes: the address that was confirmed, and the one that is to be.
create table mail_address (
  account   text primary key references account on delete cascade,
  confirmed text,
  pending   text,
  check (confirmed is not null or pending is not null)
);

create index mail_address_confirmed on mail_address (lower(confirmed));

-- Links in mails. A link goes when it is used; the others are counted for an hour, and go later.
create table mail_token (
  hash    text        primary key,
  account text        not null references account on delete cascade,
  link    text        not null,
  address text        not null,
  drawn   timestamptz not null,
  expires timestamptz not null
);

create index mail_token_account on mail_token (account, link, drawn);
create index mail_token_expires on mail_token (expires);
