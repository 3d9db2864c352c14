-- The pretend CAPE database: invented people, password of all is that of the local run.
-- bcrypt hashes of three kinds and several costs, made with libxcrypt 4.4 (crypt(3)), not with our own code.
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
    (1001, 'cape1@example.com', '$2a$10$D/k.LEvAUNCfhPftoagro.J24vhoVQ8WRlLu2.8OHyKG36x16rb.u',
     '2032558520108', '1997-06-14', 'María Fernanda', 'Ajú Pérez', '59688388', true),
    (1002, 'cape2@example.com', '$2b$10$F4Fw1A.yo9TDpOCXPoJZe.VaKNUkNwpxtm72aTKbWpC2pyH7vWwCq',
     '2819681601304', '1961-06-10', 'Luis Alberto', 'Cojtí López', '58519937', true),
    (1003, 'cape3@example.com', '$2y$10$L6CS075oX6L8lLlEXqRp1.dMkSPHbfGDJ.yAbIJZF0YB9eMGIMJSi',
     '7343834011321', '1976-07-14', 'Ana Lucía', 'Méndez Xicará', '56608464', true),
    (1004, 'cape4@example.com', '$2a$04$7f0Cyu/jDTBlru5OEfgaB.V9med0SQ65au6oypXJR3ydB5.2Uo62e',
     '1384549061325', '1991-04-03', 'José Roberto', 'Pañeda Ruiz', '53252220', true),
    (1005, 'cape5@example.com', '$2b$05$JJDCvDUcppiWJK0kY8.N8.uZG9rHx3Mh8MCexsV4RFYIrnvZyj2BO',
     '8593194661415', '1961-08-22', 'Marta Elena', 'Güitz Ramos', '53907681', true),
    (1006, 'cape6@example.com', '$2y$06$3o/zXHpJq8B6PrQIKj2ZN.nk2KVZX/YQWlZUB8ZL8CtPbWy1SUc7a',
     '7879055931205', '1957-05-23', 'Óscar Iván', 'Chávez Tzoc', '56246018', true),
    (1007, 'cape7@example.com', '$2a$08$Bf2B7v0YrE9Wv8dC.LtQS.9e1fTLq5bw0troctSxUbYlvavbtnpLS',
     '4676082450715', '1961-08-25', 'Rosa Amalia', 'Núñez Sic', '53145254', true),
    (1008, 'cape8@example.com', '$2b$11$MfYxFmUHJyno9Niu93DVS.nxeeIy59v4TTZsJxi8eZqXlNADSo1TG',
     '8709555862103', '1973-07-16', 'Pedro Pablo', 'Juárez Ixcot', '54101120', true),
    (1009, 'cape9@example.com', '$2y$12$.MUUMMHlrMmK35OhzHONz.MbmHaMKCGutMYI2EYQe1hqU13Ewf8F2',
     '5863902351508', '1963-03-26', 'Sonia Beatriz', 'Ordóñez Caal', '52461275', true)
on conflict do nothing;

grant select on usuario to cape_reader;
