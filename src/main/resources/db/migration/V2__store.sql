-- What was derived from documents, under the key of everything it depends on.
create table derived (
  kind varchar(20) not null,
  content_key char(64) not null,
  payload blob not null,
  primary key (kind, content_key)
);

-- Runs in the order they were begun; run_id is a digest of what the run depends on.
create table run (
  number bigint not null primary key,
  run_id char(64),
  job varchar(400) not null,
  as_of date not null,
  completed boolean not null
);
create index run_by_job on run (job, number);

-- The files that a run found.
create table run_file (
  number bigint not null,
  supplier varchar(100) not null,
  path varchar(4000) not null,
  file varchar(8000) not null,
  sha256 char(64) not null,
  size bigint not null,
  primary key (number, supplier, path)
);

-- What each dossier of a run rests on: keys of what was derived.
create table run_dossier (
  number bigint not null,
  supplier varchar(100) not null,
  customer varchar(100) not null,
  edition varchar(20) not null,
  case_key char(64) not null,
  screening_key char(64),
  assessment_key char(64),
  primary key (number, supplier, customer, edition)
);

-- What was written where, so that nothing is rendered twice and nothing stale is left.
create table rendering (
  output varchar(2000) not null,
  folder varchar(1000) not null,
  rendering_key char(64) not null,
  files blob not null,
  primary key (output, folder)
);
