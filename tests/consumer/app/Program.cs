using CreditGrading;
using CreditGrading.Json;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddBadRequestAnswers().AddCreditGrading(schemes => schemes.AddBundled());
builder.Services.ConfigureHttpJsonOptions(http =>
    http.SerializerOptions.TypeInfoResolverChain.Insert(0, CreditGradingJson.TypeInfoResolver));

using var app = builder.Build();
app.UseBadRequestAnswers();
var catalog = app.Services.GetRequiredService<SchemeCatalog>();
app.MapPost("/grade/{scheme}", (string scheme, string asOf, CreditSubject subject) =>
    catalog.TryGetGrader(scheme, Requests.Day(asOf), out var grader)
        ? Results.Ok(grader.Grade(subject, Requests.Day(asOf)))
        : Results.Problem($"no scheme '{scheme}' is in force on {asOf}", statusCode: StatusCodes.Status404NotFound));
app.MapGet("/schemes", (string asOf) =>
    from scheme in catalog.Schemes
    where scheme.IsInForceOn(Requests.Day(asOf))
    let name = scheme.Name.Chinese
    let days = (First: scheme.FirstDay.ToDateOnly(), Last: scheme.LastDay?.ToDateOnly())
    select new { scheme.Id, scheme.Version, Name = name, FirstDay = days.First, LastDay = days.Last, scheme.Fingerprint });

// The schemes of a folder are in use at once, and again when a file changes; a refused one leaves the last good one in place.
var folder = app.Configuration["Schemes"] ?? "schemes";
using var watcher = new FileSystemWatcher(folder, "*.yaml") { EnableRaisingEvents = true };
watcher.Created += (_, file) => Load(file.FullPath);
watcher.Changed += (_, file) => Load(file.FullPath);
watcher.Renamed += (_, file) => Load(file.FullPath);
Array.ForEach(Directory.GetFiles(folder, "*.yaml"), Load);
app.Run();

void Load(string path)
{
    try
    {
        var loaded = catalog.Replace(File.ReadAllBytes(path), path);
        app.Logger.Log(loaded.IsSuccess ? LogLevel.Information : LogLevel.Error, "{Path}: {State} {Diagnostics}",
            path, loaded.IsSuccess ? "in use" : "refused", string.Join(Environment.NewLine, loaded.Diagnostics));
    }
    catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
    {
        app.Logger.LogError(fault, "{Path} cannot be read", path);
    }
}
