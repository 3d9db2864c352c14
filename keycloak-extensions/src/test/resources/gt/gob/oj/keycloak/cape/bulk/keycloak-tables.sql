-- What an import reads and writes of Keycloak's tables, with the columns, types and constraints of 26.7.
create table realm (id varchar(36) primary key, name varchar(255), default_role varchar(255));
create table user_entity (
    id varchar(36) primary key, email varchar(255), email_constraint varchar(255),
    email_verified boolean not null default false, enabled boolean not null default false,
    federation_link varchar(255), first_name varchar(255), last_name varchar(255), realm_id varchar(255),
    username varchar(255), created_timestamp bigint, service_account_client_link varchar(255),
    not_before integer not null default 0, last_modified_timestamp bigint,
    unique (realm_id, email_constraint), unique (realm_id, username));
create index idx_user_email on user_entity (email);
create table user_attribute (
    id varchar(36) primary key, name varchar(255) not null, value varchar(255),
    user_id varchar(36) not null references user_entity, long_value text);
create table credential (
    id varchar(36) primary key, salt bytea, type varchar(255), user_id varchar(36) references user_entity,
    created_date bigint, user_label varchar(255), secret_data text, credential_data text, priority integer,
    version integer default 0);
create table user_role_mapping (
    role_id varchar(255) not null, user_id varchar(36) not null references user_entity, primary key (role_id, user_id));
create table realm_default_groups (realm_id varchar(36) not null, group_id varchar(36) not null);
create table user_group_membership (
    group_id varchar(36) not null, user_id varchar(36) not null references user_entity,
    membership_type varchar(255) not null, primary key (group_id, user_id));
create table required_action_provider (
    id varchar(36) primary key, alias varchar(255), name varchar(255), realm_id varchar(36),
    enabled boolean not null default false, default_action boolean not null default false);
create table user_required_action (
    user_id varchar(36) not null references user_entity, required_action varchar(255) not null,
    primary key (required_action, user_id));

insert into realm values ('r1', 'oj', 'default-role');
insert into realm_default_groups values ('r1', 'g1');
insert into required_action_provider values
    ('a1', 'VERIFY_SOMETHING', '', 'r1', true, true), ('a2', 'OFF', '', 'r1', false, true);
