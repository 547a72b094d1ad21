-- Everybody who can be seen; those with an account have a row there, too.
alter table creator rename to person;
alter table person add column bio text not null default '';

alter table guest rename to viewer;
alter table viewer rename column session to key;
alter table clip_like rename column session to viewer;

-- The handle is the person's. A viewer key is kept from the guest who made the account.
create table account (
  id            text        primary key references person,
  viewer        text        not null unique,
  role          text        not null default 'USER',
  password      text,
  language      text        not null default '',
  birth         date        not null,
  totp_secret   bytea,
  totp_enabled  boolean     not null default false,
  totp_step     bigint      not null default 0,
  suspended_at  timestamptz,
  deletion_at   timestamptz,
  created       timestamptz not null default now()
);

create index account_deletion on account (deletion_at) where deletion_at is not null;

create table recovery_code (
  account text not null references account on delete cascade,
  hash    text not null,
  primary key (account, hash)
);

-- As Spring Session has it.
create table spring_session (
  primary_id            char(36)     not null primary key,
  session_id            char(36)     not null,
  creation_time         bigint       not null,
  last_access_time      bigint       not null,
  max_inactive_interval int          not null,
  expiry_time           bigint       not null,
  principal_name        varchar(100)
);

create unique index spring_session_id on spring_session (session_id);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  primary key (session_primary_id, attribute_name)
);

-- As Spring Security's WebAuthn has it.
create table user_entities (
  id           varchar(1000) primary key,
  name         varchar(100)  not null unique,
  display_name varchar(200)
);

create table user_credentials (
  credential_id                varchar(1000) primary key,
  user_entity_user_id          varchar(1000) not null references user_entities on delete cascade,
  public_key                   bytea         not null,
  signature_count              bigint,
  uv_initialized               boolean,
  backup_eligible              boolean       not null,
  authenticator_transports     varchar(1000),
  public_key_credential_type   varchar(100),
  backup_state                 boolean       not null,
  attestation_object           bytea,
  attestation_client_data_json bytea,
  created                      timestamp,
  last_used                    timestamp,
  label                        varchar(1000) not null
);

create index user_credentials_entity on user_credentials (user_entity_user_id);

-- As db-scheduler has it.
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (priority desc nulls last, execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
