using CreditGrading;
using CreditGrading.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what grades credit subjects.</summary>
public static class CreditGradingServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="SchemeCatalog"/> for all of the application, as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Names the schemes; called at once.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>
    /// <para>Called several times, it makes one catalog of the schemes of all calls.</para>
    /// <para>
    /// The schemes are loaded when the catalog is first resolved. Where any is refused, resolving throws a <see cref="SchemeException"/>
    /// with the diagnostics of every such scheme, and throws again each time; resolve the catalog when the application starts, so that
    /// it does not start on a faulty scheme.
    /// </para>
    /// </remarks>
    /// <example>
    /// <code>
    /// services.AddCreditGrading(schemes => schemes.AddBundled().AddScheme(yaml, "mycity.yaml"));
    /// </code>
    /// </example>
    public static IServiceCollection AddCreditGrading(this IServiceCollection services, Action<CreditGradingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new CreditGradingOptions();
        configure(options);
        services.AddSingleton(options);
        services.TryAddSingleton(static provider => CreditGradingOptions.Build(provider.GetServices<CreditGradingOptions>()));
        return services;
    }
}
