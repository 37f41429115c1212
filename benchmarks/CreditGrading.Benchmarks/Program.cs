using BenchmarkDotNet.Running;
using CreditGrading.Benchmarks.Quick;
using CreditGrading.Benchmarks.Workload;

switch (args)
{
    case ["quick", .. var names]:
        QuickCommand.Run(names);
        break;
    case ["verify"]:
        QuickCommand.Verify(withLarge: false);
        break;
    case ["verify", "--large"]:
        QuickCommand.Verify(withLarge: true);
        break;
    case ["write-scheme", var path]:
        File.WriteAllText(path, JiningLikeScheme.TextOf(copies: 1));
        break;
    case [ColdProcess.Empty]:
        ColdProcess.Tell();
        break;
    case [ColdProcess.Grading]:
        ColdProcess.Grade();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
