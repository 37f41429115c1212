global using System.Globalization;
global using System.Text;
global using CreditGrading.Cli.Messages;
global using NodaTime;
