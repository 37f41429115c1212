using BenchmarkDotNet.Running;
using CreditGrading.Benchmarks.Quick;
using CreditGrading.Benchmarks.Workload;

switch (args)
{
    case ["quick"]:
        QuickCommand.Run();
        break;
    case ["verify"]:
        QuickCommand.Verify(withLarge: false);
        break;
    case ["verify", QuickCommand.LargeOption]:
        QuickCommand.Verify(withLarge: true);
        break;
    case ["write-scheme", var path]:
        File.WriteAllText(path, JiningLikeScheme.TextOf(1));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
