-- Deletes people whom an earlier run has imported from CAPE.
set session_replication_role = replica;
create temp table gone as select id from user_entity where email like '%@cape-bench.example';
analyze gone;
delete from credential where user_id in (select id from gone);
delete from user_attribute where user_id in (select id from gone);
delete from user_role_mapping where user_id in (select id from gone);
delete from user_group_membership where user_id in (select id from gone);
delete from user_required_action where user_id in (select id from gone);
delete from oj_citizen where user_id in (select id from gone);
delete from oj_cape_person where user_id in (select id from gone);
delete from user_entity where id in (select id from gone);
delete from oj_cape_import;
drop table gone;
analyze;
