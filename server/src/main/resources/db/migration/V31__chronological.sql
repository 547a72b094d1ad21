alter table viewer add column chronological boolean not null default false;
