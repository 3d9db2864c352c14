-- Creates ${count} people as if they had registered, with serials from ${first} in the municipality of the benchmarks.
-- Runs while Keycloak is down.
set session_replication_role = replica;

create temp table person as
select serial, gen_random_uuid()::text as id, 'persona' || serial || '@bench.example' as email,
    lpad(serial::text, 8, '0') || remainder || '0101' as cui
from (
    select serial,
        (2 * (serial / 10000000 % 10) + 3 * (serial / 1000000 % 10) + 4 * (serial / 100000 % 10)
            + 5 * (serial / 10000 % 10) + 6 * (serial / 1000 % 10) + 7 * (serial / 100 % 10)
            + 8 * (serial / 10 % 10) + 9 * (serial % 10)) % 11 as remainder
    from generate_series(${first}, ${first} + ${count} * 2) as serial) as candidate
where remainder < 10
limit ${count};

insert into user_entity (id, email, email_constraint, email_verified, enabled, realm_id, username, created_timestamp, not_before)
select person.id, email, email, true, true, realm.id, email, 1700000000000, 0 from person, realm where realm.name = 'oj';

insert into user_attribute (id, user_id, name, value)
select gen_random_uuid()::text, id, 'locale', 'es' from person;

-- All share one hash, because nobody signs in as them.
insert into credential (id, user_id, type, created_date, secret_data, credential_data, priority)
select gen_random_uuid()::text, person.id, known.type, known.created_date, known.secret_data, known.credential_data, 10
from person, (
    select c.* from credential c join user_entity u on u.id = c.user_id
    where u.username = 'ciudadano@example.com' and c.type = 'password') as known;

insert into user_role_mapping (user_id, role_id)
select person.id, realm.default_role from person, realm where realm.name = 'oj';

insert into oj_citizen (realm_id, user_id, cui, birth_date, created_at)
select realm.id, person.id, cui, date '1990-01-01', now() from person, realm where realm.name = 'oj';

drop table person;
analyze;
