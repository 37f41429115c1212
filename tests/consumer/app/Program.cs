// POST /grade/{scheme}?asOf=2023-03-31 grades the subject that is sent; GET /schemes?asOf=2023-03-31 lists the schemes in force.
using CreditGrading;
using CreditGrading.Json;
using NodaTime;
using NodaTime.Text;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCreditGrading(schemes => schemes.AddBundled());
builder.Services.ConfigureHttpJsonOptions(http =>
    http.SerializerOptions.TypeInfoResolverChain.Insert(0, CreditGradingJson.TypeInfoResolver));

// A bad request is answered in the words of what refused it.
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = reply =>
    reply.ProblemDetails.Detail ??= reply.Exception is BadHttpRequestException bad ? (bad.InnerException ?? bad).Message : null);

using var app = builder.Build();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = error => (error as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
    SuppressDiagnosticsCallback = error => error.Exception is BadHttpRequestException,
});

var catalog = app.Services.GetRequiredService<SchemeCatalog>();
app.MapPost("/grade/{scheme}", (string scheme, string asOf, CreditSubject subject) =>
    catalog.TryGetGrader(scheme, Day(asOf), out var grader)
        ? Results.Ok(grader.Grade(subject, Day(asOf)))
        : Results.Problem($"no scheme '{scheme}' is in force on {asOf}", statusCode: StatusCodes.Status404NotFound));
app.MapGet("/schemes", (string asOf) => catalog.Schemes.Where(scheme => scheme.IsInForceOn(Day(asOf))).Select(scheme => new
{
    scheme.Id, scheme.Version, Name = scheme.Name.Chinese,
    FirstDay = scheme.FirstDay.ToDateOnly(), LastDay = scheme.LastDay?.ToDateOnly(), scheme.Fingerprint,
}));

var folder = app.Configuration["Schemes"] ?? "schemes";
using var watcher = new FileSystemWatcher(folder, "*.yaml") { EnableRaisingEvents = true };
watcher.Created += (_, file) => Load(file.FullPath);
watcher.Changed += (_, file) => Load(file.FullPath);
watcher.Renamed += (_, file) => Load(file.FullPath);
Array.ForEach(Directory.GetFiles(folder, "*.yaml"), Load);
app.Run();

// A text that is refused leaves the last good scheme in its place.
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

static LocalDate Day(string asOf) =>
    LocalDatePattern.Iso.Parse(asOf).TryGetValue(default, out var day) && day >= Grader.MinAsOf && day <= Grader.MaxAsOf
        ? day : throw new BadHttpRequestException($"asOf: found '{asOf}'; expected a day as YYYY-MM-DD");
