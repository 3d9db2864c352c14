-- Creates ${count} accounts of CAPE, with serials from ${first} in the municipality of the benchmarks. All share one hash,
-- bcrypt of cost 10 by libxcrypt 4.4, of the password of the local run.
create index if not exists usuario_cui on usuario (cui);
delete from usuario where correo like '%@cape-bench.example';

insert into usuario (id, correo, clave, cui, fecha_nacimiento, nombres, apellidos, telefono, activo)
select 10000000 + number, 'cape' || number || '@cape-bench.example',
    '$2b$10$N9qo8uLOickgx2ZMRZoMyeSzulblNZfkdTSEWgNcPM/E3nI/q7YWe',
    lpad(serial::text, 8, '0') || remainder || '0101', date '1980-01-01' + (number % 9000)::int,
    'María Fernanda', 'Ajú Pérez', '5' || lpad((number % 10000000)::text, 7, '0'), true
from (
    select row_number() over (order by serial) as number, serial, remainder
    from (
        select serial,
            (2 * (serial / 10000000 % 10) + 3 * (serial / 1000000 % 10) + 4 * (serial / 100000 % 10)
                + 5 * (serial / 10000 % 10) + 6 * (serial / 1000 % 10) + 7 * (serial / 100 % 10)
                + 8 * (serial / 10 % 10) + 9 * (serial % 10)) % 11 as remainder
        from generate_series(${first}, ${first} + ${count} * 2) as serial) as candidate
    where remainder < 10
    limit ${count}) as numbered;

analyze usuario;
