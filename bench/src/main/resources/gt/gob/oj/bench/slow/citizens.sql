-- Creates citizens with the password of the local people, whose requests have reached the first picture.
with person as (
  insert into user_entity (id, email, email_constraint, email_verified, enabled, realm_id, username, first_name, last_name, created_timestamp, not_before)
  select 'slow-' || n, 'slow' || n || '@example.com', 'slow' || n || '@example.com', true, true, c.realm_id, 'slow' || n || '@example.com', 'Ana', 'Prueba', 0, 0
  from user_entity c, generate_series(1, ${count}) n where c.email = 'ciudadano@example.com'
  returning id, realm_id)
select count(*) from person;
insert into credential (id, type, user_id, created_date, secret_data, credential_data, priority)
select gen_random_uuid()::text, c.type, 'slow-' || n, c.created_date, c.secret_data, c.credential_data, c.priority
from credential c join user_entity u on c.user_id = u.id, generate_series(1, ${count}) n
where u.email = 'ciudadano@example.com' and c.type = 'password';
insert into user_role_mapping (user_id, role_id)
select 'slow-' || n, r.id from keycloak_role r, generate_series(1, ${count}) n where r.name = 'default-roles-oj';
insert into user_attribute (id, user_id, name, value)
select gen_random_uuid()::text, 'slow-' || n, a.name, a.value
from generate_series(1, ${count}) n, (values ('phoneNumber', '+50250000000'), ('address', 'Zona 1, Guatemala')) as a (name, value);
insert into oj_citizen (realm_id, user_id, cui, birth_date, created_at)
select u.realm_id, u.id, (3000000000101 + n * 100000)::text, date '1990-01-01', now()
from user_entity u, generate_series(1, ${count}) n where u.id = 'slow-' || n;
insert into oj_identity_proof (id, realm_id, user_id, status, created_at, state_since, attempt)
select gen_random_uuid()::text, realm_id, id, 'draft', now(), now(), 1 from user_entity where id like 'slow-%';
insert into oj_identity_capture (proof_id, attempt, consent_at, notice_version, written)
select id, 1, now(), '2026-11', false from oj_identity_proof where user_id like 'slow-%';
