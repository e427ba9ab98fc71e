import type { cluster as korean } from '@/i18n/ko/cluster';

export const cluster: Readonly<Record<keyof typeof korean, string>> = {
  'cluster.assign': 'Group',
  'cluster.assign_title': 'Put into which cluster?',
  'cluster.new': 'New cluster',
  'cluster.new_name': 'Name of the new cluster',
  'cluster.new_hint': 'The name can come later',
  'cluster.create': 'Make cluster',
  'cluster.take_out': 'Take out of the cluster',
  'cluster.rename': 'Rename',
  'cluster.name': 'Name of the cluster',
  'cluster.unnamed': 'Cluster without a name',
  'cluster.dissolve': 'Dissolve cluster',
  'cluster.dissolved': 'The cluster was dissolved. Its cards are still there.',
  'cluster.assigned': '{n} {n#card|cards} put into “{name}”',
  'cluster.taken_out': '{n} {n#card|cards} taken out of the cluster',
  'cluster.more': 'Menu of {name}',
  'cluster.select': 'Select all its cards',
  'cluster.count': '{n}',
  'cluster.show': 'Show',
  'cluster.existing': 'Clusters there are',
};
