import {BlockList, isIP} from 'node:net'

/** The IANA special-purpose address registries (RFC 6890), and IPv6 that carries an IPv4 address. */
const special = {
  ipv4: [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ],
  ipv6: [
    ['::', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
  ],
} as const

const blocked = new BlockList()
for (const [net, prefix] of special.ipv4) blocked.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of special.ipv6) blocked.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address belongs to the public internet, and not to this machine or a private network. */
export function isPublicAddress(address: string): boolean {
  const [plain = ''] = address.split('%')
  const version = isIP(plain)
  return version !== 0 && !blocked.check(plain, version === 6 ? 'ipv6' : 'ipv4')
}
