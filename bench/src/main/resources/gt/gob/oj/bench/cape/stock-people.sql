-- Creates ${count} people in the stock server, with the stored password of the one existing person.
set session_replication_role = replica;

create temp table person as
select gen_random_uuid()::text as id, 'stock' || number || '@bench.example' as email
from generate_series(${first}, ${count}) as number;

insert into user_entity (id, email, email_constraint, email_verified, enabled, realm_id, username, first_name, last_name,
    created_timestamp, not_before)
select person.id, email, email, true, true, realm.id, email, 'María Fernanda', 'Ajú Pérez', 1700000000000, 0
from person, realm where realm.name = 'bench';

insert into user_attribute (id, user_id, name, value)
select gen_random_uuid()::text, id, 'phoneNumber', '55555555' from person;

insert into credential (id, user_id, type, created_date, secret_data, credential_data, priority, version)
select gen_random_uuid()::text, person.id, known.type, known.created_date, known.secret_data, known.credential_data, 10, 0
from person, (
    select c.* from credential c join user_entity u on u.id = c.user_id
    where u.username = 'known@bench.example' and c.type = 'password') as known;

insert into user_role_mapping (user_id, role_id)
select person.id, realm.default_role from person, realm where realm.name = 'bench';

drop table person;
analyze;
