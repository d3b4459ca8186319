package vn.thiduaso.datasets.pack;

import vn.thiduaso.datasets.act.Actor;

/** Who acts on the files of a pack when it is loaded: roles in an office, never a person. */
public record PackRoles(Actor sender, Actor approver, Actor closer) {}
