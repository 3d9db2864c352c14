#!/bin/sh
# Configures the WildFly of the image as local-stack does, and starts it with the portal at its root.
set -eu
home=${JBOSS_HOME:-/opt/jboss/wildfly}
driver=$(ls /portal/lib/postgresql-*.jar)
if [ ! -d "$home/modules/org/postgresql" ]; then
  sed "s#@DRIVER@#$driver#" /portal/wildfly.cli > /tmp/portal.cli
  "$home/bin/jboss-cli.sh" --file=/tmp/portal.cli
fi
cp /portal/portal.war "$home/standalone/deployments/portal.war"
exec "$home/bin/standalone.sh" -b 127.0.0.1 -bmanagement 127.0.0.1 -Djboss.http.port=8080 -Djboss.management.http.port=8090 -Duser.language=es
