package vn.thiduaso.dashboard;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.award.campaign.DemoCampaign;
import vn.thiduaso.dashboard.movement.DemoAssignments;
import vn.thiduaso.dashboard.people.DemoAccounts;
import vn.thiduaso.ingest.cli.ByOption;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;

/** {@code demo-accounts}: what the demo shows roles with, what members of the council follow, and a campaign of awards in draft. */
@Command(name = "demo-accounts", description = "Tạo tài khoản minh họa của từng vai trò.", hidden = true)
final class DemoAccountsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private ByOption by = new ByOption();

    @Mixin
    private HelpOption help = new HelpOption();

    DemoAccountsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return AccountCommand.with(home, console, database -> {
            new DemoLogin(home.usedSettings(console.environment()).home())
                    .make(
                            AccountCommand.desk(database, console),
                            DemoAccounts.all(AccountCommand.WORDS),
                            Act.terminal(by.name()));
            new DemoAssignments(database, AccountCommand.WORDS, console.clock()).make(Act.terminal(by.name()));
            new DemoCampaign(database, home.usedSettings(console.environment()).home(), console.clock())
                    .make(Act.terminal(by.name()));
            return ExitCode.DONE;
        });
    }
}
