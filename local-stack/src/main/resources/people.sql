-- The rows of our own tables for the people of people.json.
insert into oj_citizen (realm_id, user_id, cui, birth_date, created_at)
select r.id, u.id, p.cui, p.birth_date, now()
from (values
    ('ciudadano@example.com', '9510267981331', date '1998-11-23'),
    ('verificado@example.com', '7066029002216', date '1993-06-14'),
    ('revisor@example.com', '5478969641805', date '1964-02-16'),
    ('revisor2@example.com', '3313637200111', date '1967-06-09'),
    ('agente@example.com', '7947887771209', date '1982-02-01'),
    ('administrador@example.com', '8923202570701', date '1998-02-11'),
    ('auditor@example.com', '5931839081201', date '1987-11-20'),
    ('administrador2@example.com', '6183054240101', date '1979-08-30'),
    ('tecnico@example.com', '4720591811601', date '1990-03-17')
) as p (username, cui, birth_date)
join realm r on r.name = 'oj'
join user_entity u on u.realm_id = r.id and u.username = p.username
on conflict do nothing;

insert into oj_identity_proof (id, realm_id, user_id, status, receipt_code, created_at, state_since, submitted_at, decided_at, decided_by)
select '00000000-0000-4000-8000-000000000001', r.id, citizen.id, 'approved', 'VERF2-CD4D2', now(), now(), now(), now(), reviewer.id
from realm r
join user_entity citizen on citizen.realm_id = r.id and citizen.username = 'verificado@example.com'
join user_entity reviewer on reviewer.realm_id = r.id and reviewer.username = 'revisor@example.com'
where r.name = 'oj'
on conflict do nothing;
