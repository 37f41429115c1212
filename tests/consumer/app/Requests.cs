using CreditGrading;
using NodaTime;
using NodaTime.Text;

/// <summary>What requests state, and what a bad one is answered: the words of what refused it.</summary>
internal static class Requests
{
    /// <summary>Reads an evaluation date.</summary>
    /// <exception cref="BadHttpRequestException">The text is no day that there can be.</exception>
    public static LocalDate Day(string asOf) =>
        LocalDatePattern.Iso.Parse(asOf).TryGetValue(default, out var day) && day >= Grader.MinAsOf && day <= Grader.MaxAsOf
            ? day
            : throw new BadHttpRequestException($"asOf: found '{asOf}'; expected a day as YYYY-MM-DD");

    /// <summary>Lets bad requests be answered with a problem that says what is wrong.</summary>
    public static IServiceCollection AddBadRequestAnswers(this IServiceCollection services) => services
        .Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true)
        .AddProblemDetails(problems => problems.CustomizeProblemDetails = answer =>
            answer.ProblemDetails.Detail ??= answer.Exception is BadHttpRequestException bad
                ? (bad.InnerException ?? bad).Message
                : null);

    /// <summary>Answers bad requests, and keeps them out of the log of errors.</summary>
    public static void UseBadRequestAnswers(this IApplicationBuilder app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        StatusCodeSelector = error => (error as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
        SuppressDiagnosticsCallback = error => error.Exception is BadHttpRequestException,
    });
}
