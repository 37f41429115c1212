global using System.Text;
global using CreditGrading.Cli.Tests.Fixtures;
