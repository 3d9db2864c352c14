-- Creates a request for each benchmark citizen without one: six of ten wait, and one of thirty needs two reviewers.
insert into oj_identity_proof (id, realm_id, user_id, status, receipt_code, created_at, state_since, submitted_at,
    decided_at, decided_by, attempt, wanted_pieces, reason_codes, flags, name_words)
select gen_random_uuid()::text, realm_id, user_id, status, code, at, at, at,
    case when decided then at + interval '1 day' end, case when decided then 'nobody' end, 1,
    case status when 'correction' then 'video' end,
    case when status in ('correction', 'rejected') then 'video-dark' end,
    case when number % 30 = 3 then ',sampled,' end,
    (array['maria', 'jose', 'juan', 'ana', 'luis', 'carlos', 'marta', 'rosa', 'pedro', 'ixchel'])[1 + (number * 7) % 10]
        || ' ' || translate(number::text, '0123456789', 'abcdefghij') || 'xol'
from (
    select realm_id, user_id, number, status, status <> 'pending' as decided,
        timestamptz '2026-01-01' + number * interval '7 seconds' as at,
        translate(substr(hash, 1, 5) || '-' || substr(hash, 6, 5), '01abcdef', '23ABCDEF') as code
    from (
        select c.realm_id, c.user_id, row_number() over () as number, md5(c.user_id) as hash
        from oj_citizen c join user_entity u on u.id = c.user_id and u.email like '%@bench.example'
    ) as citizen
    cross join lateral (select (array['pending', 'pending', 'pending', 'pending', 'pending', 'pending', 'approved',
        'approved', 'rejected', 'correction'])[1 + number % 10] as status) as s
) as request
where not exists (select from oj_identity_proof p where p.user_id = request.user_id)
on conflict do nothing;

insert into oj_review_opinion (proof_id, attempt, reviewer_id, realm_id, at, outcome)
select id, attempt, 'nobody', realm_id, decided_at, case status when 'approved' then 'approve' when 'rejected' then 'reject' else 'correct' end
from oj_identity_proof p where decided_at is not null
on conflict do nothing;

analyze;
