#!/bin/sh
# Runs in namespaces of its own, made by `unshare -n -m`: every IPv4 address is this machine itself, so that nothing can
# reach the real network, and names are asked of the network's own sink. $1: a folder; the rest is run.
set -e
folder=$1
shift
echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6
echo 1 >/proc/sys/net/ipv6/conf/default/disable_ipv6
ip link set lo up
# A browser without any network but the loopback takes itself for offline.
ip link add outside0 type veth peer name outside1
ip addr add 10.77.0.1/24 dev outside0
ip link set outside0 up
ip link set outside1 up
ip route add local default dev lo
echo 'nameserver 10.77.0.1' >"$folder/resolv.conf"
mount --bind "$folder/resolv.conf" /etc/resolv.conf
# The authority of the network is trusted by policy, so that what the browser says under TLS can be read, with no switch.
if [ -d /etc/chromium ]; then
	mount -t tmpfs tmpfs /etc/chromium
	mkdir -p /etc/chromium/policies/managed
	cp "$folder/policy.json" /etc/chromium/policies/managed/
fi
exec "$@"
