-- The pretend CAPE database: invented people, password of all is that of the local run.
-- Each has another password format, and none was made with our own code: bcrypt (PHP 8.2), Django's PBKDF2 (Django 3.2),
-- ASP.NET Identity v3 (PBKDF2 of Node.js), salted SHA of a directory (passlib 1.7), crypt(3) $6$ (libxcrypt),
-- salted MD5 (PHP), phpass (passlib), scrypt in Django's layout (Node.js), Argon2id (PHP).
create table if not exists usuario (
    id               bigint primary key,
    correo           text not null,
    clave            text not null,
    cui              text,
    fecha_nacimiento date,
    nombres          text,
    apellidos        text,
    telefono         text,
    activo           boolean not null
);
create index if not exists usuario_correo on usuario (lower(correo));

insert into usuario (id, correo, clave, cui, fecha_nacimiento, nombres, apellidos, telefono, activo)
values
    (1001, 'cape1@example.com', '$2y$08$2V51gBWhv1lGoiHePMqUM.1V14M6tWf57P/pyvNCDKc1rMw0F.XTG',
     '2032558520108', '1997-06-14', 'María Fernanda', 'Ajú Pérez', '59688388', true),
    (1002, 'cape2@example.com', 'pbkdf2_sha256$260000$5pKeiPrc3dVv6DKVt1raoI$601BUlqX1TNwSgmjwzMegK8ABBEqS/CuPHIOdWOcN6E=',
     '2819681601304', '1961-06-10', 'Luis Alberto', 'Cojtí López', '58519937', true),
    (1003, 'cape3@example.com', 'AQAAAAEAACcQAAAAEFDpKMqSEmIRhhodLnaPiYC+moeiBG3F9PQ8m9YIbEywl57awDM+RVKlBl9ixNdMjw==',
     '7343834011321', '1976-07-14', 'Ana Lucía', 'Méndez Xicará', '56608464', true),
    (1004, 'cape4@example.com', '{SSHA}2NXDpM4eF7SKCCv6BotfVpYD2dxbK8W4',
     '1384549061325', '1991-04-03', 'José Roberto', 'Pañeda Ruiz', '53252220', true),
    (1005, 'cape5@example.com', '$6$H7OU59aVg2hIOvnY$bAklnvAFa4nvsnNK2IeEonqwaLZEBtV6YW6PHRadU5B1F9SvuTWq8xer9ibBGvENc0hEr7Kj1sR6MZMjz1Dq70',
     '8593194661415', '1961-08-22', 'Marta Elena', 'Güitz Ramos', '53907681', true),
    (1006, 'cape6@example.com', '07f266b275c8469e83824598a0de0036:7fdab44334c7bad92f6071a0a6419057',
     '7879055931205', '1957-05-23', 'Óscar Iván', 'Chávez Tzoc', '56246018', true),
    (1007, 'cape7@example.com', '$P$HnBTq0c1N6DDUJMIt50a12Eotm9HNU1',
     '4676082450715', '1961-08-25', 'Rosa Amalia', 'Núñez Sic', '53145254', true),
    (1008, 'cape8@example.com', 'scrypt$16384$aB3dE5fG7hJ9kL1m$8$1$8sxfLzKJkrF1ah4aCkpW5bfuWRbiEosHgIeY54CBIEj0utjZcQytxRnlT0biSnWsBGduqYeBdIFBodRcZYQ73g==',
     '8709555862103', '1973-07-16', 'Pedro Pablo', 'Juárez Ixcot', '54101120', true),
    (1009, 'cape9@example.com', '$argon2id$v=19$m=8192,t=2,p=1$LjdudFNRRG1VRDVyLmZ3aA$iVgLFosJTPPCg7QQBk4mL0heOQhyCmhAecl+Q2ZI1Rc',
     '5863902351508', '1963-03-26', 'Sonia Beatriz', 'Ordóñez Caal', '52461275', true)
on conflict do nothing;

grant select on usuario to cape_reader;
