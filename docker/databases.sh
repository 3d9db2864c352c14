#!/bin/sh
# First start of the PostgreSQL container: creates roles, databases and the invented people of CAPE.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres <<SQL
create role keycloak login password '$KEYCLOAK_DB_PASSWORD';
create database keycloak owner keycloak;
create role portal login password '$PORTAL_DB_PASSWORD';
create database portal owner portal;
create role cape_reader login password '$CAPE_READER_PASSWORD';
create database cape;
SQL
psql -v ON_ERROR_STOP=1 -U postgres -d cape -f /seed/cape.sql
