-- What makes runs those of the same job; runs from before there was a key are of no job.
alter table run add column job_key char(64);
drop index run_by_job;
create index run_by_job on run (job_key, number);
